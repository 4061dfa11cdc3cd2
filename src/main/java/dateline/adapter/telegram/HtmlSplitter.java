package dateline.adapter.telegram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Splits Telegram's HTML into pieces that are not too long. Each piece is well formed: marks that
 * are open at a cut are closed before it and opened again behind it. It is cut behind a sentence,
 * else a line, else a word; in a word without end, between two characters.
 */
final class HtmlSplitter {
  private static final Pattern PART =
      Pattern.compile("<(/?)([a-z-]+)[^>]*>|&(?:lt|gt|amp|quot);|\\X");
  private static final int CHARACTER = 32;
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]");

  private final int longest;
  private final List<String> pieces = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final StringBuilder piece = new StringBuilder();

  private HtmlSplitter(int longest) {
    this.longest = longest;
  }

  /**
   * The pieces of a text, in order.
   *
   * @param longest how many UTF-16 units a piece has at most when its marks are gone
   */
  static List<String> split(String html, int longest) {
    return Html.plain(html).length() <= longest
        ? List.of(html)
        : new HtmlSplitter(longest).pieces(parts(html));
  }

  /** Marks, escapes and characters; a character may be several code points. */
  private static List<String> parts(String html) {
    return PART.matcher(html)
        .results()
        .map(MatchResult::group)
        .flatMap(
            part -> isMark(part) || part.length() <= CHARACTER ? Stream.of(part) : points(part))
        .toList();
  }

  private static boolean isMark(String part) {
    return part.startsWith("<");
  }

  /** A "character" of very many code points is none. */
  private static Stream<String> points(String part) {
    return part.codePoints().mapToObj(Character::toString);
  }

  private List<String> pieces(List<String> parts) {
    int next = 0;
    while (next < parts.size()) {
      int end = end(parts, next);
      for (String part : parts.subList(next, end)) {
        add(part);
      }
      cut();
      next = end;
    }
    return pieces;
  }

  /** Behind the last part of the piece that begins here. */
  private int end(List<String> parts, int start) {
    int units = 0;
    int word = 0;
    int line = 0;
    int sentence = 0;
    for (int i = start; i < parts.size(); i++) {
      units += units(parts.get(i));
      if (units > longest) {
        return behindMarks(parts, best(start, i, new int[] {sentence, line, word}));
      }
      if (isSpace(parts.get(i))) {
        word = i + 1;
        line = parts.get(i).contains("\n") ? i + 1 : line;
        sentence = i > start && endsSentence(parts, i) ? i + 1 : sentence;
      }
    }
    return parts.size();
  }

  /** The first place, of the best kind, that does not leave more than half of the piece empty. */
  private static int best(int start, int end, int[] places) {
    for (int place : places) {
      if (place > start + (end - start) / 2) {
        return place;
      }
    }
    return Math.max(end, start + 1);
  }

  /** Marks that end at a cut end before it. */
  private static int behindMarks(List<String> parts, int cut) {
    int end = cut;
    while (parts.get(end).startsWith("</")) {
      end++;
    }
    return end;
  }

  private static boolean isSpace(String part) {
    return part.isBlank();
  }

  private static boolean endsSentence(List<String> parts, int space) {
    int before = space - 1;
    while (before > 0 && parts.get(before).matches("<.*>|[\"'”’)]|&quot;")) {
      before--;
    }
    return SENTENCE_END.matcher(parts.get(before)).matches();
  }

  private static int units(String part) {
    return isMark(part) ? 0 : Html.plain(part).length();
  }

  private void add(String part) {
    Matcher tag = PART.matcher(part);
    if (isMark(part) && tag.matches()) {
      if (tag.group(1).isEmpty()) {
        open.addLast(part);
      } else {
        open.removeLast();
      }
    }
    piece.append(part);
  }

  private void cut() {
    StringBuilder closed = new StringBuilder(piece.toString().stripTrailing());
    Iterator<String> inner = open.descendingIterator();
    while (inner.hasNext()) {
      Matcher tag = PART.matcher(inner.next());
      if (tag.matches()) {
        closed.append("</").append(tag.group(2)).append('>');
      }
    }
    if (!Html.plain(closed.toString()).isBlank()) {
      pieces.add(closed.toString());
    }
    piece.setLength(0);
    open.forEach(piece::append);
  }
}
