package dateline.answer.reading;

import dateline.answer.Evidenced;
import dateline.news.Passage;
import dateline.news.PassageId;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Sentences that follow one another in an article, read together so that what a pronoun stands for
 * is in sight.
 */
final class Window {
  /** In tokens, a headline included; the model was trained on windows of 60 to 230 word pieces. */
  private static final int LONGEST = 140;

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

  /**
   * The passages as windows, in the order of the first passage of each: those of one stretch of
   * text share a sentence, and each begins with its article's headline, if that is among the
   * passages.
   */
  static List<Window> of(List<Evidenced> passages) {
    Map<String, List<Evidenced>> articles = new TreeMap<>();
    passages.forEach(
        passage ->
            articles
                .computeIfAbsent(id(passage).revision().toString(), key -> new ArrayList<>())
                .add(passage));
    List<Window> windows = new ArrayList<>();
    articles.values().forEach(article -> addWindows(article, windows));
    windows.sort(Comparator.comparingInt(window -> window.place(passages)));
    return windows;
  }

  /** The place of the first passage that stands in it, its headline aside. */
  private int place(List<Evidenced> all) {
    return passages.stream()
        .filter(passage -> passages.size() == 1 || !isHeadline(passage))
        .mapToInt(all::indexOf)
        .min()
        .orElseThrow();
  }

  private static void addWindows(List<Evidenced> article, List<Window> windows) {
    article.sort(Comparator.comparingInt(passage -> id(passage).ordinal()));
    List<Evidenced> head = isHeadline(article.get(0)) ? article.subList(0, 1) : List.of();
    List<Evidenced> body = article.subList(head.size(), article.size());
    int room = LONGEST - length(head);
    List<Evidenced> open = new ArrayList<>();
    for (Evidenced passage : body) {
      if (!open.isEmpty() && !follows(open.get(open.size() - 1), passage)) {
        windows.add(joined(head, open));
        open.clear();
      } else if (!open.isEmpty() && length(open) + length(passage) > room) {
        windows.add(joined(head, open));
        open.subList(0, open.size() - 1).clear();
        if (length(open) + length(passage) > room) {
          open.clear();
        }
      }
      open.add(passage);
    }
    if (!open.isEmpty() || !head.isEmpty() && body.isEmpty()) {
      windows.add(joined(head, open));
    }
  }

  private static Window joined(List<Evidenced> head, List<Evidenced> body) {
    return new Window(Stream.concat(head.stream(), body.stream()).toList());
  }

  /** An article's first passage is its headline where it does not end as a sentence does. */
  private static boolean isHeadline(Evidenced passage) {
    return id(passage).ordinal() == 0 && !passage.passage().text().endsWith(".");
  }

  private static int length(Evidenced passage) {
    return passage.passage().sentence().tokens().size();
  }

  private static PassageId id(Evidenced passage) {
    return passage.passage().id();
  }

  private static boolean follows(Evidenced before, Evidenced passage) {
    return id(before).revision().equals(id(passage).revision())
        && id(before).ordinal() + 1 == id(passage).ordinal();
  }

  private static int length(List<Evidenced> passages) {
    return passages.stream().mapToInt(Window::length).sum();
  }

  /** Whether both are of the same article. */
  boolean isOfArticleOf(Window other) {
    return first().id().revision().equals(other.first().id().revision());
  }

  /** How well the best of its passages fits the question, as it was found. */
  double fit() {
    return passages.stream().mapToDouble(passage -> passage.found().score()).max().orElseThrow();
  }

  /** Its first sentence. */
  Passage first() {
    return passages.get(0).passage();
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
