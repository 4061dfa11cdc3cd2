package dateline.adapter.opennlp;

import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides a text into paragraphs. A line break ends one, unless the line was only wrapped: long
 * enough for that, unfinished, and gone on with in lower case.
 */
final class Paragraphs {
  /** Shorter lines are headlines, items of lists or ends of paragraphs. */
  private static final int SHORTEST_WRAPPED = 40;

  private static final int LONGEST_WRAPPED = 140;

  private Paragraphs() {}

  /** The paragraphs in order; blank ones are left out. */
  static List<Span> of(String plain) {
    List<Span> found = new ArrayList<>();
    int start = 0;
    int line = 0;
    while (line < plain.length()) {
      int end = plain.indexOf('\n', line);
      if (end < 0) {
        end = plain.length();
      }
      if (!isWrapped(plain, line, end)) {
        add(plain, start, end, found);
        start = Math.min(end + 1, plain.length());
      }
      line = end + 1;
    }
    if (start < plain.length()) {
      add(plain, start, plain.length(), found);
    }
    return found;
  }

  private static boolean isWrapped(String plain, int line, int end) {
    int length = end - line;
    return length >= SHORTEST_WRAPPED
        && length <= LONGEST_WRAPPED
        && end + 1 < plain.length()
        && Character.isLowerCase(plain.charAt(end + 1))
        && ".!?:".indexOf(plain.charAt(end - 1)) < 0;
  }

  private static void add(String plain, int start, int end, List<Span> found) {
    if (!plain.substring(start, end).isBlank()) {
      found.add(new Span(start, end));
    }
  }
}
