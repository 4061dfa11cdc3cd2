package dateline.question;

import dateline.text.AnalyzedText;

/** Tells what kind of thing would answer a question. Implementations are thread safe. */
public interface AnswerTypeClassifier {
  /** The most probable answer type of an analysed question. */
  AnswerType classify(AnalyzedText question);
}
