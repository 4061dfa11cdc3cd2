package dateline.answer.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads the windows that promise the answer at a glance: the likeliest first, and the others only
 * if that leaves doubt.
 */
final class WindowReader {
  /** Nine in ten answers stand in the three windows that look best at a glance. */
  private static final int MOST_READ = 3;

  /** In log odds: what promises less than a fiftieth of the best is not read. */
  private static final double FAR_BEHIND = 4;

  /**
   * From this lead on, nine in ten answers to held-out stories' questions are right, as they are
   * from 6 on; one in twenty-five questions that are not answered has one.
   */
  private static final double SURE = 4;

  private final SpanModel model;

  WindowReader(SpanModel model) {
    this.model = model;
  }

  /** A window and the scores of its pieces. */
  record ReadWindow(Window window, SpanScores scores) {}

  /** The windows that were read, the most promising first. */
  List<ReadWindow> read(String question, List<Window> windows) {
    List<Window> promising = promising(question, windows);
    int first = Math.min(1, promising.size());
    List<ReadWindow> read = new ArrayList<>(scored(question, promising.subList(0, first)));
    if (read.stream().noneMatch(one -> one.scores().lead() >= SURE)) {
      read.addAll(scored(question, promising.subList(first, promising.size())));
    }
    return read;
  }

  private List<Window> promising(String question, List<Window> windows) {
    if (windows.size() <= 1) {
      return windows;
    }
    List<Double> glances = model.glance(question, windows.stream().map(Window::text).toList());
    List<Integer> best =
        IntStream.range(0, windows.size())
            .boxed()
            .sorted(Comparator.comparing(glances::get, Comparator.reverseOrder()))
            .limit(MOST_READ)
            .toList();
    double bar = glances.get(best.get(0)) - FAR_BEHIND;
    return best.stream().filter(at -> glances.get(at) >= bar).map(windows::get).toList();
  }

  private List<ReadWindow> scored(String question, List<Window> windows) {
    List<SpanScores> scores = model.read(question, windows.stream().map(Window::text).toList());
    return IntStream.range(0, windows.size())
        .mapToObj(at -> new ReadWindow(windows.get(at), scores.get(at)))
        .toList();
  }
}
