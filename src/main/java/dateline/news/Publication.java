package dateline.news;

import java.net.URI;
import java.util.Optional;

/**
 * Where, when and by whom an article was published, as far as that is known.
 *
 * @param outlet the site's or agency's name ("Reuters"), else the link's host
 * @param byline the authors as printed
 * @param date the day of publication
 * @param link the canonical link, http or https, without a fragment
 */
public record Publication(
    Optional<String> outlet,
    Optional<String> byline,
    Optional<PublicationDate> date,
    Optional<URI> link) {
  /** Nothing is known. */
  public static final Publication UNKNOWN =
      new Publication(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** The same without its link: what a file says of where it is from, nobody has seen. */
  public Publication withoutLink() {
    return new Publication(outlet, byline, date, Optional.empty());
  }

  /** The same with another date. */
  public Publication withDate(PublicationDate other) {
    return new Publication(outlet, byline, Optional.of(other), link);
  }
}
