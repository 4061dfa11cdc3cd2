package dateline.news.reading;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links of articles: http or https, with a host, without a fragment. */
public final class Links {
  private static final Pattern DOMAIN = Pattern.compile("[^.]+\\.(?:[a-z]{2,3}\\.[a-z]{2}|[^.]+)$");

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

  /** Whether two links lead to one host, or to hosts of one domain. */
  public static boolean sameSite(URI one, URI other) {
    return domain(one).equals(domain(other));
  }

  /** The last two labels of a host, three below a country's "co" or "com". */
  private static String domain(URI link) {
    Matcher matcher = DOMAIN.matcher(site(link).toLowerCase(Locale.ROOT));
    return matcher.find() ? matcher.group() : site(link);
  }
}
