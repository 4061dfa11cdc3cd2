package dateline.text;

/** Tells the language of a text. Implementations are thread safe. */
public interface LanguageDetector {
  /** The most probable language of a text; the undetermined one for a text too short to tell. */
  Language detect(String text);
}
