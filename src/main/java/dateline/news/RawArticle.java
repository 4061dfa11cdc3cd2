package dateline.news;

import java.net.URI;
import java.util.Optional;

/**
 * An article as it comes from the outside: bytes that nobody has looked at.
 *
 * @param bytes the content; not copied, not to be changed
 * @param contentType the media type as declared ("text/html; charset=utf-8")
 * @param location where it was fetched from
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; copying megabytes would buy nothing
public record RawArticle(byte[] bytes, Optional<String> contentType, Optional<URI> location) {
  /** Bytes of unknown origin and type. */
  public static RawArticle of(byte[] bytes) {
    return new RawArticle(bytes, Optional.empty(), Optional.empty());
  }
}
