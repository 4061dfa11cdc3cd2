package dateline.text.quotation;

import dateline.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Pairs quotation marks: curly, straight, single, angled, nested, and over several paragraphs.
 *
 * <p>A straight mark opens where none is open, and closes otherwise. An apostrophe is told from a
 * single mark by its neighbours. A paragraph that leaves a mark open is continued by one that
 * starts with a mark; otherwise it is taken to end with its paragraph if it also starts it, and
 * dropped if not.
 */
final class QuotationMarks {
  private final String text;
  private final List<Quoted> found = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  private record Open(int at, char mark, boolean resumed) {}

  private QuotationMarks(String text) {
    this.text = text;
  }

  /** The quoted stretches of a text by their start; an inner one follows its outer one. */
  static List<Quoted> find(String text) {
    return new QuotationMarks(text).find();
  }

  private List<Quoted> find() {
    int from = 0;
    boolean resumed = false;
    while (from < text.length()) {
      int newline = text.indexOf('\n', from);
      int end = newline < 0 ? text.length() : newline;
      if (!text.substring(from, end).isBlank()) {
        resumed = paragraph(from, end, resumed);
      }
      from = end + 1;
    }
    found.sort(
        Comparator.<Quoted>comparingInt(quoted -> quoted.marks().start())
            .thenComparing(quoted -> -quoted.marks().end()));
    return List.copyOf(found);
  }

  /** Reads one paragraph and tells whether it leaves a quotation open for the next one. */
  private boolean paragraph(int from, int end, boolean resumed) {
    int first = from;
    while (Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    for (int at = first; at < end; at++) {
      read(at, end, resumed && at == first);
    }
    if (open.isEmpty()) {
      return false;
    }
    Open left = open.getLast();
    open.clear();
    boolean goesOn = startsWithMark(end);
    if (goesOn || left.at() == first) {
      add(left, end, end);
    }
    return goesOn;
  }

  private boolean startsWithMark(int end) {
    int next = end;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next < text.length() && "\"“„«".indexOf(text.charAt(next)) >= 0;
  }

  private void read(int at, int end, boolean resumed) {
    char mark = text.charAt(at);
    switch (mark) {
      case '“', '„', '«' -> open.push(new Open(at, mark, resumed));
      case '”' -> close(at, "“„\"");
      case '»' -> close(at, "«");
      case '"' -> straight(at, resumed);
      case '‘' -> open.push(new Open(at, mark, resumed));
      case '’' -> closeSingle(at, end, "‘");
      case '\'' -> single(at, end, resumed);
      default -> {
        // no mark
      }
    }
  }

  private void straight(int at, boolean resumed) {
    boolean isOpen = open.stream().anyMatch(o -> o.mark() == '"' || o.mark() == '“');
    if (isOpen && !opensStrictly(at)) {
      close(at, "\"“");
      return;
    }
    if (isOpen) {
      // One mark before it was never closed: a mark of inches, or the writer's mistake.
      open.removeIf(o -> o.mark() == '"');
    }
    open.push(new Open(at, '"', resumed));
  }

  private void single(int at, int end, boolean resumed) {
    if (open.stream().anyMatch(o -> o.mark() == '\'' || o.mark() == '‘')) {
      closeSingle(at, end, "'‘");
    } else if (opensStrictly(at) && closesLater(at, end)) {
      open.push(new Open(at, '\'', resumed));
    }
  }

  private boolean opensStrictly(int at) {
    boolean before = at == 0 || " \t\n\u00a0([{—–-\"“".indexOf(text.charAt(at - 1)) >= 0;
    return before && at + 1 < text.length() && isWord(text.charAt(at + 1));
  }

  private boolean closesLater(int at, int end) {
    for (int i = at + 2; i < end; i++) {
      if (text.charAt(i) == '\'' && closesHere(i, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean closesHere(int at, int end) {
    boolean after = at + 1 >= end || !isWord(text.charAt(at + 1));
    return after && at > 0 && !Character.isWhitespace(text.charAt(at - 1));
  }

  private void closeSingle(int at, int end, String openers) {
    if (closesHere(at, end) && !isPossessive(at, end)) {
      close(at, openers);
    }
  }

  /** "the soldiers’ boots’": a mark after an s, with a word and a later closing mark behind it. */
  private boolean isPossessive(int at, int end) {
    boolean plural =
        at + 2 < end
            && text.charAt(at - 1) == 's'
            && text.charAt(at + 1) == ' '
            && Character.isLowerCase(text.charAt(at + 2));
    if (!plural) {
      return false;
    }
    for (int i = at + 2; i < end; i++) {
      char c = text.charAt(i);
      if (c == '‘' || c == '"' || c == '“' || c == '”' || (c == '\'' && opensStrictly(i))) {
        return false;
      }
      if ((c == '’' || c == '\'') && closesHere(i, end)) {
        return true;
      }
    }
    return false;
  }

  private void close(int at, String openers) {
    if (open.stream().noneMatch(o -> openers.indexOf(o.mark()) >= 0)) {
      return;
    }
    Open opening = open.pop();
    while (openers.indexOf(opening.mark()) < 0) {
      opening = open.pop();
    }
    add(opening, at, at + 1);
  }

  private void add(Open opening, int innerEnd, int end) {
    int from = opening.at() + 1;
    int to = innerEnd;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && isLeftOut(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      boolean nested = !open.isEmpty();
      found.add(
          new Quoted(new Span(opening.at(), end), new Span(from, to), nested, opening.resumed()));
    }
  }

  private static boolean isLeftOut(char last) {
    return Character.isWhitespace(last) || last == ',';
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || "[$.…".indexOf(c) >= 0;
  }
}
