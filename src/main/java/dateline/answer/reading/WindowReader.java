package dateline.answer.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads the windows that promise the answer at a glance: the likeliest first, and others only if
 * that leaves doubt.
 */
final class WindowReader {
  /**
   * Of RealTime QA (tune) five find a point less than all; of quiz questions about held-out
   * stories, all stories stored, they find half a point more.
   */
  private static final int MOST_GLANCED = 8;

  /** 98 in 100 answers stand in the three windows that look best at a glance. */
  private static final int MOST_READ = 3;

  /**
   * Of one article, in doubt: a fourth window finds a point more on held-out stories' questions, a
   * fifth nothing.
   */
  private static final int MOST_READ_OF_ONE = 4;

  /**
   * In log odds: what promises less than a fiftieth of the best of its article is not read. A limit
   * of 2.5 reads 1.8 windows instead of 2.2 and costs a point of F1 on held-out stories.
   */
  private static final double FAR_BEHIND = 4;

  /**
   * Of another article, less than a twelfth: of the tuning questions, asked of all articles, 1.5
   * loses an answer and 4 finds no more.
   */
  private static final double FAR_BEHIND_ANOTHER = 2.5;

  /**
   * From this lead on, 95 in 100 answers to held-out stories' questions are right, as 96 are from 6
   * on; one in ten questions that are not answered has one.
   */
  private static final double SURE = 4;

  /**
   * Another story may answer as surely, so it takes more to spare it: of RealTime QA (tune),
   * sparing it from a lead of 12 on loses nothing, from 10 on half a point.
   */
  private static final double SURE_FOR_ALL = 12;

  /** What being behind the newest article costs, in log odds. */
  private static final double AGE = 0.5;

  /**
   * What a window gains by how well the best of its article's passages fits, in log odds: which
   * story is meant, a glance does not tell from one window. Within one article it tells nothing.
   */
  private static final double STORY = 1;

  private final SpanModel model;

  WindowReader(SpanModel model) {
    this.model = model;
  }

  /** A window and the scores of its pieces. */
  record ReadWindow(Window window, SpanScores scores) {
    /** Whether the other need not be read any more. */
    boolean answersFor(Window other) {
      return scores.lead() >= (window.isOfArticleOf(other) ? SURE : SURE_FOR_ALL);
    }
  }

  /**
   * The windows that were read, the most promising first.
   *
   * @param windows the likeliest first
   */
  List<ReadWindow> read(String question, List<Window> windows, Recency recency) {
    List<Window> likely = windows.subList(0, Math.min(MOST_GLANCED, windows.size()));
    List<ReadWindow> read = new ArrayList<>();
    for (Window window : promising(question, likely, recency)) {
      if (read.stream().noneMatch(one -> one.answersFor(window))) {
        read.add(read(question, window));
      }
    }
    return read;
  }

  private ReadWindow read(String question, Window window) {
    return new ReadWindow(window, model.read(question, window.text()));
  }

  private List<Window> promising(String question, List<Window> windows, Recency recency) {
    if (windows.size() <= 1) {
      return windows;
    }
    List<Promise> best =
        promises(question, windows, recency).stream()
            .sorted(Comparator.comparingDouble(Promise::logOdds).reversed())
            .limit(isOfOneArticle(windows) ? MOST_READ_OF_ONE : MOST_READ)
            .toList();
    return best.stream()
        .filter(one -> one.isWorthReadingBeside(best.get(0)))
        .map(Promise::window)
        .toList();
  }

  private static boolean isOfOneArticle(List<Window> windows) {
    return windows.stream().allMatch(window -> window.isOfArticleOf(windows.get(0)));
  }

  /** How likely a window holds the answer, at a glance. */
  private record Promise(Window window, double logOdds) {
    boolean isWorthReadingBeside(Promise best) {
      double most = window.isOfArticleOf(best.window) ? FAR_BEHIND : FAR_BEHIND_ANOTHER;
      return best.logOdds - logOdds <= most;
    }
  }

  private List<Promise> promises(String question, List<Window> windows, Recency recency) {
    List<Double> glances = model.glance(question, windows.stream().map(Window::text).toList());
    return IntStream.range(0, windows.size())
        .mapToObj(
            at -> {
              Window window = windows.get(at);
              double age = AGE * recency.behind(window.first());
              return new Promise(window, glances.get(at) + STORY * fit(window, windows) - age);
            })
        .toList();
  }

  /** How well the best passage of a window's article fits, as far as its windows are at hand. */
  private static double fit(Window window, List<Window> windows) {
    return windows.stream()
        .filter(window::isOfArticleOf)
        .mapToDouble(Window::fit)
        .max()
        .orElseThrow();
  }
}
