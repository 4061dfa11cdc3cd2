package dateline.adapter.opennlp;

import dateline.text.Language;
import dateline.text.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;

/** Tells the language of a text with OpenNLP's model for 103 languages. */
final class OpenNlpLanguageDetector implements LanguageDetector {
  /** Fewer letters do not tell English from its neighbours. */
  private static final int FEWEST_LETTERS = 20;

  /** More text makes no answer better, only slower. */
  private static final int ENOUGH = 4_000;

  private final ThreadLocal<LanguageDetectorME> detectors =
      ThreadLocal.withInitial(() -> new LanguageDetectorME(Models.LANGUAGES.get()));

  @Override
  public Language detect(String text) {
    String start = text.substring(0, Math.min(text.length(), ENOUGH));
    if (weight(start) < FEWEST_LETTERS) {
      return new Language(Language.UNDETERMINED, 0);
    }
    opennlp.tools.langdetect.Language best = detectors.get().predictLanguage(start);
    double confidence = Math.min(1, Math.max(0, best.getConfidence()));
    return best.getLang().matches("[a-z]{3}")
        ? new Language(best.getLang(), confidence)
        : new Language(Language.UNDETERMINED, 0);
  }

  /** Letters; an ideograph says as much as three of an alphabet. */
  private static long weight(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .mapToLong(letter -> Character.isIdeographic(letter) ? 3 : 1)
        .sum();
  }
}
