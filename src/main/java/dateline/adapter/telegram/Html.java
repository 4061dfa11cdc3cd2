package dateline.adapter.telegram;

import java.util.ArrayList;
import java.util.List;

/** Telegram's HTML: everything from outside is escaped, and no message grows too long. */
final class Html {
  /** Telegram's limit of a message in UTF-16 units after the marks are gone. */
  static final int LONGEST = 4_096;

  private Html() {}

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  static String bold(String text) {
    return "<b>" + escape(text) + "</b>";
  }

  /** The words without marks. */
  static String plain(String html) {
    return html.replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  /**
   * Text on one line, cut behind so many UTF-16 units at the end of a word, never inside a pair.
   */
  static String shortened(String text, int longest) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.length() <= longest) {
      return line;
    }
    int cut = line.lastIndexOf(' ', longest);
    int end = cut > longest / 2 ? cut : longest;
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  private static List<String> pieces(List<String> blocks) {
    return blocks.stream().flatMap(block -> HtmlSplitter.split(block, LONGEST).stream()).toList();
  }

  /** Blocks put into as few messages as fit, in order, one blank line between two of them. */
  static List<String> packed(List<String> blocks) {
    List<String> messages = new ArrayList<>();
    StringBuilder message = new StringBuilder();
    for (String block : pieces(blocks)) {
      if (message.length() > 0 && plain(message + block).length() + 2 > LONGEST) {
        messages.add(message.toString());
        message.setLength(0);
      }
      message.append(message.length() == 0 ? "" : "\n\n").append(block);
    }
    messages.add(message.toString());
    return messages;
  }
}
