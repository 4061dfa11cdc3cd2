package dateline.adapter.http;

import java.util.Optional;
import java.util.function.Function;

/**
 * What is answered at a path.
 *
 * @param method the only method that it knows
 * @param path the whole path
 * @param maxBytes the longest body that is read
 * @param handler makes the reply
 */
public record Route(String method, String path, int maxBytes, Function<Request, Reply> handler) {

  /** A page that is only read. */
  public static Route page(String path, Function<Request, Reply> handler) {
    return new Route("GET", path, 0, handler);
  }

  /**
   * What came in.
   *
   * @param text what was sent, read as UTF-8; possibly nothing
   * @param header finds a header's value by its name
   */
  public record Request(String text, Function<String, Optional<String>> header) {}

  /**
   * What goes back.
   *
   * @param status as in HTTP
   * @param mediaType of the text
   * @param text possibly empty
   */
  public record Reply(int status, String mediaType, String text) {
    /** Plain words. */
    public static Reply plain(int status, String text) {
      return new Reply(status, "text/plain; charset=utf-8", text);
    }
  }
}
