package dateline.answer.reading;

import dateline.news.Passage;
import dateline.text.Span;
import java.util.List;

/**
 * Puts the edges of an answer right: a bracket or quotation mark within it has its partner, or
 * goes, and no comma or dash stands at either end.
 */
final class Edges {
  private static final List<String> BRACKETS = List.of("()", "[]");
  private static final List<String> QUOTES = List.of("“”", "\"\"");
  private static final String LOOSE = ",;:|–—- ";

  private final String text;
  private int start;
  private int end;

  private Edges(String text, Span span) {
    this.text = text;
    start = span.start();
    end = span.end();
  }

  /** The span of an article's text that a person would mark for these words of a passage. */
  static Span tidied(Passage passage, Span span) {
    int shift = passage.sentence().span().start();
    Edges edges = new Edges(passage.text(), span.shift(-shift));
    BRACKETS.forEach(pair -> edges.pair(pair.charAt(0), pair.charAt(1), false));
    QUOTES.forEach(pair -> edges.pair(pair.charAt(0), pair.charAt(1), true));
    edges.dropLooseMarks();
    return edges.start < edges.end ? new Span(edges.start, edges.end).shift(shift) : span;
  }

  /**
   * Completes a pair or drops the half of it.
   *
   * @param belongs whether marks at an edge belong to the words: "“Gale”", but "4" of "(4)"
   */
  private void pair(char opening, char closing, boolean belongs) {
    int within = opening == closing ? count(opening) % 2 : count(opening) - count(closing);
    boolean opens = within > 0;
    boolean closes = within < 0 || (opening == closing && opens);
    if (!(belongs && completes(opening, closing, opens, closes))
        && !drops(opening, closing, opens, closes)) {
      completes(opening, closing, opens, closes);
    }
  }

  private boolean completes(char opening, char closing, boolean opens, boolean closes) {
    if (closes && start > 0 && text.charAt(start - 1) == opening) {
      start--;
      return true;
    }
    boolean found = opens && end < text.length() && text.charAt(end) == closing;
    end += found ? 1 : 0;
    return found;
  }

  private boolean drops(char opening, char closing, boolean opens, boolean closes) {
    if (closes && text.charAt(end - 1) == closing) {
      end--;
      return true;
    }
    boolean found = opens && text.charAt(start) == opening;
    start += found ? 1 : 0;
    return found;
  }

  private int count(char mark) {
    return (int) text.substring(start, end).chars().filter(one -> one == mark).count();
  }

  private void dropLooseMarks() {
    while (start < end && LOOSE.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (start < end && LOOSE.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
  }
}
