package dateline.answer.reading;

import dateline.answer.Evidenced;
import dateline.news.PassageId;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Sentences that follow one another in an article, read together so that what a pronoun stands for
 * is in sight.
 */
final class Window {
  /** In tokens; the model was trained on windows of 50 to 150 word pieces. */
  private static final int LONGEST = 100;

  private final List<Evidenced> passages;
  private final List<Integer> starts = new ArrayList<>();
  private final String text;

  private Window(List<Evidenced> passages) {
    this.passages = List.copyOf(passages);
    StringBuilder joined = new StringBuilder();
    for (Evidenced passage : passages) {
      starts.add(joined.length());
      joined.append(passage.passage().text()).append(' ');
    }
    text = joined.toString();
  }

  /** The passages as windows; windows of one stretch of text share a sentence. */
  static List<Window> of(List<Evidenced> passages) {
    List<Evidenced> ordered = new ArrayList<>(passages);
    ordered.sort(
        Comparator.comparing((Evidenced e) -> id(e).revision().toString())
            .thenComparingInt(e -> id(e).ordinal()));
    List<Window> windows = new ArrayList<>();
    List<Evidenced> open = new ArrayList<>();
    for (Evidenced passage : ordered) {
      if (!open.isEmpty() && !follows(open.get(open.size() - 1), passage)) {
        windows.add(new Window(open));
        open.clear();
      } else if (!open.isEmpty() && length(open) + length(List.of(passage)) > LONGEST) {
        windows.add(new Window(open));
        open.subList(0, open.size() - 1).clear();
        if (length(open) + length(List.of(passage)) > LONGEST) {
          open.clear();
        }
      }
      open.add(passage);
    }
    if (!open.isEmpty()) {
      windows.add(new Window(open));
    }
    return windows;
  }

  private static PassageId id(Evidenced passage) {
    return passage.passage().id();
  }

  private static boolean follows(Evidenced before, Evidenced passage) {
    return id(before).revision().equals(id(passage).revision())
        && id(before).ordinal() + 1 == id(passage).ordinal();
  }

  private static int length(List<Evidenced> passages) {
    return passages.stream().mapToInt(e -> e.passage().sentence().tokens().size()).sum();
  }

  /** The sentences, one space between two. */
  String text() {
    return text;
  }

  /**
   * A piece of the text as a span of its passage; empty where it does not stand in one sentence.
   */
  Optional<Place> place(Span span) {
    int sentence = passages.size() - 1;
    while (starts.get(sentence) > span.start()) {
      sentence--;
    }
    Evidenced passage = passages.get(sentence);
    int start = starts.get(sentence);
    if (span.end() > start + passage.passage().text().length()) {
      return Optional.empty();
    }
    int shift = passage.passage().sentence().span().start() - start;
    return Optional.of(new Place(passage, span.shift(shift)));
  }

  /** A span of an article's text in its passage. */
  record Place(Evidenced passage, Span span) {}
}
