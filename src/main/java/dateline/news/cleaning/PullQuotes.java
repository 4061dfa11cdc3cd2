package dateline.news.cleaning;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paragraphs that repeat, in large type, what somebody says elsewhere in the article.
 *
 * <p>One is dropped only where the other place has it between quotation marks: elsewhere it may be
 * the only one that says who is speaking.
 */
final class PullQuotes {
  private static final int SHORTEST = 50;
  private static final int LONGEST_SIGNATURE = 70;
  private static final Pattern MARKS = Pattern.compile("[\"“”„«»]");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…](?=[\\s\"”]|$)");

  private PullQuotes() {}

  static List<String> drop(List<String> paragraphs) {
    return paragraphs.stream().filter(paragraph -> !isRepeated(paragraph, paragraphs)).toList();
  }

  private static boolean isRepeated(String paragraph, List<String> all) {
    String quote = quoted(paragraph);
    return quote.length() >= SHORTEST
        && all.stream()
            .filter(other -> other.length() > paragraph.length() && !other.equals(paragraph))
            .anyMatch(other -> quotes(other, quote));
  }

  /** The sentences of a paragraph without the name that may follow the last. */
  private static String quoted(String paragraph) {
    String plain = MARKS.matcher(paragraph).replaceAll("");
    Matcher matcher = SENTENCE_END.matcher(plain);
    boolean signed = matcher.find(Math.max(0, plain.length() - LONGEST_SIGNATURE));
    return signed ? plain.substring(0, matcher.start()) : plain;
  }

  private static boolean quotes(String other, String quote) {
    String plain = MARKS.matcher(other).replaceAll("");
    int at = plain.indexOf(quote);
    return at >= 0 && marksBefore(other, at) % 2 == 1;
  }

  /** The number of quotation marks before an offset of the text without them. */
  private static int marksBefore(String text, int plainOffset) {
    int marks = 0;
    for (int i = 0, plain = 0; i < text.length() && plain <= plainOffset; i++) {
      boolean mark = "\"“”„«»".indexOf(text.charAt(i)) >= 0;
      marks += mark ? 1 : 0;
      plain += mark ? 0 : 1;
    }
    return marks;
  }
}
