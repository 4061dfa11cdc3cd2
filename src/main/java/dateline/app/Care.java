package dateline.app;

import dateline.answer.Confidence;
import java.util.Properties;

/** How sure an answer has to be. */
enum Care {
  /** As sure as people want who look at the quoted line themselves. */
  USUAL("THRESHOLD"),
  /** So sure that nineteen of twenty answers to the held-out stories' questions are right. */
  STRICT("STRICT");

  private final String key;

  Care(String key) {
    this.key = key;
  }

  /** Answers less sure than this are refused, by the thresholds that ship with a model. */
  Confidence threshold(Properties model) {
    return new Confidence(Double.parseDouble(model.getProperty(key)));
  }
}
