package dateline.text;

import java.util.Locale;

/**
 * A language by its ISO 639-3 code ("eng", "cmn"), "und" where it cannot be told.
 *
 * @param confidence the detector's probability, 0 to 1
 */
public record Language(String code, double confidence) {
  /** The code of a language that could not be told. */
  public static final String UNDETERMINED = "und";

  public Language {
    if (!code.matches("[a-z]{3}") || !(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("not a language: " + code + " " + confidence);
    }
  }

  /** Its name in English ("Chinese"); the code itself where the platform knows no name. */
  public String displayName() {
    return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
  }
}
