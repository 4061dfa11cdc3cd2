package dateline.question;

import dateline.text.AnalyzedText;

/** Tells what a message wants and what would answer it. Implementations are thread safe. */
public interface QuestionClassifier {
  /** The most probable of both; a message without words is out of scope. */
  QuestionKind classify(AnalyzedText message);
}
