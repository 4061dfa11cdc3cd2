package dateline.eval;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Keeps predictions in files. Methods throw {@link EvaluationException}. */
public interface Predictions {
  /** Writes one line an outcome, in order; a file that is there is replaced. */
  void write(Path file, List<Outcome> outcomes);

  /**
   * The scores that a file of predictions holds, by question, in the order of the file.
   *
   * @throws EvaluationException also where its questions had no gold answers
   */
  Map<String, Score> scores(Path file);
}
