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
}
