package dateline.adapter.dataset;

import dateline.eval.EvaluationData;
import dateline.eval.Predictions;

/** The factory of what this adapter has to offer. */
public final class Datasets {
  private Datasets() {}

  /** Evaluation files on disk. */
  public static EvaluationData evaluationData() {
    return new FileEvaluationData();
  }

  /** Files of predictions on disk, one JSON object a line. */
  public static Predictions predictions() {
    return new PredictionFile();
  }
}
