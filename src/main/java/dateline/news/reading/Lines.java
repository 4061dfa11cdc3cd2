package dateline.news.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines to paragraphs. A blank line ends one; a line's end does too, unless the text is wrapped:
 * its lines are short and the next line's first word would not have fitted.
 */
final class Lines {
  private static final int WIDEST_WRAP = 120;
  private static final int NARROWEST_WRAP = 40;

  private Lines() {}

  static List<String> paragraphs(List<String> lines) {
    int width = lines.stream().mapToInt(line -> line.strip().length()).max().orElse(0);
    boolean wrapped = width >= NARROWEST_WRAP && width <= WIDEST_WRAP;
    List<String> paragraphs = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    int last = 0;
    for (String line : lines) {
      String words = line.strip();
      if (current.length() > 0 && !(wrapped && last + 1 + firstWord(words) > width)) {
        paragraphs.add(current.toString());
        current.setLength(0);
      }
      if (!words.isEmpty()) {
        current.append(current.length() > 0 ? " " : "").append(words);
      }
      last = words.isEmpty() ? -WIDEST_WRAP : words.length();
    }
    if (current.length() > 0) {
      paragraphs.add(current.toString());
    }
    return paragraphs;
  }

  private static int firstWord(String line) {
    int space = line.indexOf(' ');
    return line.isEmpty() ? -WIDEST_WRAP : space < 0 ? line.length() : space;
  }
}
