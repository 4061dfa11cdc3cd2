package dateline.question;

import java.util.List;

/** Makes answer type classifiers out of labelled questions. */
public interface AnswerTypeTrainer {
  /**
   * Trains a classifier; the same examples in the same order give the same one.
   *
   * <p>Cost: below a minute for the 5,452 questions of the UIUC corpus.
   *
   * @throws IllegalArgumentException if there are fewer than two answer types
   */
  AnswerTypeClassifier train(List<LabelledQuestion> examples);
}
