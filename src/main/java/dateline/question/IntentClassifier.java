package dateline.question;

import dateline.text.AnalyzedText;

/** Tells what a message wants. Implementations are thread safe. */
public interface IntentClassifier {
  /** The most probable intent of an analysed message; out of scope for one without words. */
  IntentGuess classify(AnalyzedText message);
}
