package dateline.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A language by its ISO 639-3 code ("eng", "cmn"), "und" where it cannot be told.
 *
 * @param confidence the detector's probability, 0 to 1
 */
public record Language(String code, double confidence) {
  /** The code of a language that could not be told. */
  public static final String UNDETERMINED = "und";

  /** The platform knows names by two-letter codes; of Chinese, it knows the whole, not Mandarin. */
  private static final Map<String, String> SHORT_CODES = shortCodes();

  public Language {
    if (!code.matches("[a-z]{3}") || !(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("not a language: " + code + " " + confidence);
    }
  }

  /** Its name in English ("Chinese"); the code itself where the platform knows no name. */
  public String displayName() {
    return Locale.forLanguageTag(SHORT_CODES.getOrDefault(code, code))
        .getDisplayLanguage(Locale.ENGLISH);
  }

  private static Map<String, String> shortCodes() {
    Map<String, String> codes = new HashMap<>(Map.of("cmn", "zh"));
    for (String code : Locale.getISOLanguages()) {
      codes.put(Locale.forLanguageTag(code).getISO3Language(), code);
    }
    return Map.copyOf(codes);
  }
}
