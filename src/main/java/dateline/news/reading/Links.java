package dateline.news.reading;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Links of articles: http or https, with a host, without a fragment. */
public final class Links {
  private Links() {}

  /** The link in a text; empty where it is none to a web page. */
  public static Optional<URI> web(String text) {
    try {
      String plain = text.strip().replace(" ", "%20");
      int fragment = plain.indexOf('#');
      URI uri = new URI(fragment < 0 ? plain : plain.substring(0, fragment));
      return isWeb(uri) ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty(); // not a link: a source may be a name
    }
  }

  private static boolean isWeb(URI uri) {
    return uri.getHost() != null
        && uri.getScheme() != null
        && uri.getScheme().toLowerCase(Locale.ROOT).matches("https?");
  }

  /** The host without a leading "www."; empty for a link without a host. */
  public static String site(URI link) {
    String host = link.getHost();
    return host == null ? "" : host.replaceFirst("^www\\.", "");
  }

  /** A link as a page writes it, perhaps relative to where the page is from ("" if unknown). */
  public static Optional<URI> resolve(String base, String link) {
    try {
      return web(new URI(base).resolve(link.strip().replace(" ", "%20")).toString());
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty(); // what a page calls a link may be anything
    }
  }

  /**
   * Whether a page may say that it is another link's: that leads to the page's host, or to one
   * above it, as from "amp.news.example" to "www.news.example". Hosts beside each other below one
   * domain may be strangers.
   */
  public static boolean speaksFor(URI page, URI link) {
    String above = site(link).toLowerCase(Locale.ROOT);
    String host = site(page).toLowerCase(Locale.ROOT);
    return host.equals(above) || host.endsWith("." + above);
  }
}
