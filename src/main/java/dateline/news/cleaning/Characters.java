package dateline.news.cleaning;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The characters that an article's paragraph may have. */
public final class Characters {
  private static final Pattern SPACES =
      Pattern.compile("[\\s\\u00a0\\p{Zs}\\p{Zl}\\p{Zp}\\u0085]+");

  /**
   * Controls, soft hyphens, zero-width and byte order marks, half surrogates; joiners stay, as
   * emoji need them.
   */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\u00ad\\u200b\\u2060\\ufeff\\ufffd]");

  private Characters() {}

  /**
   * One paragraph: NFC, no control or invisible characters, one space between words, none at its
   * ends. Quotes and dashes stay as they are.
   */
  public static String paragraph(String raw) {
    String spaced = SPACES.matcher(raw).replaceAll(" ");
    String visible = INVISIBLE.matcher(spaced).replaceAll("");
    String composed = Normalizer.normalize(visible, Normalizer.Form.NFC);
    return SPACES.matcher(composed).replaceAll(" ").strip();
  }
}
