package dateline.news.reading;

import dateline.news.ArticleException;
import dateline.news.RawArticle;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes to text: by byte order mark, then as declared (content type, then the page's own word),
 * then UTF-16 by its zero bytes, UTF-8 if it is valid, else windows-1252.
 *
 * <p>The order is that of the HTML standard's encoding sniffing, with a declaration distrusted
 * where the bytes contradict it.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#encoding-sniffing-algorithm">
 *     HTML, encoding sniffing</a>
 */
public final class TextDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int HEAD = 4096;
  private static final double MOST_ACCENTS = 0.3;
  private static final double MOST_CONTROLS = 0.02;
  private static final Pattern DECLARED =
      Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]{2,40})");
  private static final List<ByteOrderMark> MARKS =
      List.of(
          new ByteOrderMark(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
          new ByteOrderMark(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
          new ByteOrderMark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
          new ByteOrderMark(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
          new ByteOrderMark(StandardCharsets.UTF_16BE, 0xFE, 0xFF));

  private TextDecoder() {}

  /**
   * The text of an article's bytes, without a byte order mark.
   *
   * @throws ArticleException if they are text in no encoding that is known
   */
  public static String decode(RawArticle raw) {
    byte[] bytes = raw.bytes();
    return marked(bytes)
        .or(() -> declared(raw).flatMap(charset -> decode(bytes, 0, charset)))
        .or(() -> wide(bytes).flatMap(charset -> decode(bytes, 0, charset)))
        .or(() -> decode(bytes, 0, StandardCharsets.UTF_8))
        .or(() -> damagedUtf8(bytes))
        .or(() -> decode(bytes, 0, WINDOWS_1252).filter(TextDecoder::isWestern))
        .filter(TextDecoder::isText)
        .orElseThrow(
            () ->
                new ArticleException(
                    "That is no text, or in an encoding that I can't make out; save it as UTF-8"
                        + " and try again."));
  }

  private static Optional<String> marked(byte[] bytes) {
    return MARKS.stream()
        .filter(mark -> mark.starts(bytes))
        .findFirst()
        .flatMap(mark -> decode(bytes, mark.length(), mark.charset()));
  }

  private static Optional<Charset> declared(RawArticle raw) {
    return raw.contentType()
        .flatMap(TextDecoder::declaredIn)
        .or(() -> declaredIn(head(raw.bytes())).filter(TextDecoder::isNarrow));
  }

  /** Only markup declares its encoding within: prose may speak of a charset as well. */
  private static String head(byte[] bytes) {
    int length = Math.min(HEAD, bytes.length);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return head.stripLeading().startsWith("<") ? head : "";
  }

  private static Optional<Charset> declaredIn(String text) {
    Matcher matcher = DECLARED.matcher(text);
    return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
  }

  private static Optional<Charset> charset(String name) {
    try {
      Charset charset = Charset.forName(name);
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      // as browsers do: who says Latin-1 means windows-1252
      return latin ? Optional.empty() : Optional.of(charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty(); // a declaration that nobody understands is none
    }
  }

  /** A page that names UTF-16 in ASCII bytes is mistaken. */
  private static boolean isNarrow(Charset charset) {
    return !charset.name().startsWith("UTF-16") && !charset.name().startsWith("UTF-32");
  }

  /** UTF-16 without a mark: Latin letters leave every second byte zero. */
  private static Optional<Charset> wide(byte[] bytes) {
    int length = Math.min(HEAD, bytes.length) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int pairs = length / 2;
    if (pairs > 1 && odd > pairs * 0.7 && even < pairs * 0.05) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return pairs > 1 && even > pairs * 0.7 && odd < pairs * 0.05
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static Optional<String> decode(byte[] bytes, int from, Charset charset) {
    ByteBuffer content = ByteBuffer.wrap(bytes, from, bytes.length - from);
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(content)
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty(); // not this encoding: the next is tried
    }
  }

  /** UTF-8 with a few broken bytes (a cut file, one pasted line), which are left out. */
  private static Optional<String> damagedUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long broken = text.chars().filter(c -> c == '\ufffd').count();
    long sound = text.chars().filter(c -> c > 0x7f && c != '\ufffd').count();
    return sound > 3 * broken ? Optional.of(text.replace("\ufffd", "")) : Optional.empty();
  }

  /** Western text has a few letters beyond ASCII; another encoding read as windows-1252, many. */
  private static boolean isWestern(String text) {
    return text.chars().filter(c -> c > 0x7f).count() <= MOST_ACCENTS * text.length();
  }

  private static boolean isText(String text) {
    long controls =
        text.chars().filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c)).count();
    return controls <= MOST_CONTROLS * text.length();
  }

  /** The first bytes of a text that tell its encoding. */
  @SuppressWarnings("ArrayRecordComponent") // five constants
  private record ByteOrderMark(Charset charset, int... mark) {
    int length() {
      return mark.length;
    }

    boolean starts(byte[] bytes) {
      if (bytes.length < mark.length) {
        return false;
      }
      for (int i = 0; i < mark.length; i++) {
        if ((bytes[i] & 0xFF) != mark[i]) {
          return false;
        }
      }
      return true;
    }
  }
}
