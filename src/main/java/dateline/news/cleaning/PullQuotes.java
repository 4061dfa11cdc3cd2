package dateline.news.cleaning;

import java.util.ArrayList;
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
  private static final int LONGEST = 600;
  private static final int LONGEST_SIGNATURE = 70;
  private static final Pattern MARKS = Pattern.compile("[\"“”„«»]");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…](?=[\\s\"”]|$)");

  private PullQuotes() {}

  static List<String> drop(List<String> paragraphs) {
    List<String> plain = paragraphs.stream().map(PullQuotes::withoutMarks).toList();
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      String quote = plain.get(i).length() <= LONGEST ? quoted(plain.get(i)) : "";
      if (quote.length() < SHORTEST || !isQuotedElsewhere(quote, i, paragraphs, plain)) {
        kept.add(paragraphs.get(i));
      }
    }
    return kept;
  }

  private static boolean isQuotedElsewhere(
      String quote, int own, List<String> paragraphs, List<String> plain) {
    for (int i = 0; i < plain.size(); i++) {
      int at =
          i == own || plain.get(i).length() <= plain.get(own).length()
              ? -1
              : plain.get(i).indexOf(quote);
      if (at >= 0 && marksBefore(paragraphs.get(i), at) % 2 == 1) {
        return true;
      }
    }
    return false;
  }

  private static String withoutMarks(String text) {
    return MARKS.matcher(text).replaceAll("");
  }

  /** The sentences of a paragraph without the name that may follow the last. */
  private static String quoted(String plain) {
    Matcher matcher = SENTENCE_END.matcher(plain);
    boolean signed = matcher.find(Math.max(0, plain.length() - LONGEST_SIGNATURE));
    return signed ? plain.substring(0, matcher.start()) : plain;
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
