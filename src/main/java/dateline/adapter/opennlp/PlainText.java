package dateline.adapter.opennlp;

/**
 * Writes typography the way the models know it, without changing any offset: curly quotes, dashes
 * and odd spaces become ASCII, one code unit for one.
 */
final class PlainText {
  private PlainText() {}

  /** The text in plain form, of the same length. */
  static String of(String text) {
    int first = 0;
    while (first < text.length() && plain(text.charAt(first)) == text.charAt(first)) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    char[] characters = text.toCharArray();
    for (int i = first; i < characters.length; i++) {
      characters[i] = plain(characters[i]);
    }
    return new String(characters);
  }

  private static char plain(char c) {
    if (c < 0x80) {
      return (c < ' ' && c != '\n' && c != '\t') || c == 0x7f ? ' ' : c;
    }
    if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
      return c == '\u2029' || c == '\u2028' || c == '\u0085' ? '\n' : ' ';
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u201a', '\u201b', '\u2032', '\u02bc', '\u00b4', '\uff07' -> '\'';
      case '\u201c', '\u201d', '\u201e', '\u201f', '\u2033', '\u00ab', '\u00bb', '\uff02' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212', '\u00ad' -> '-';
      case '\u2014', '\u2015' -> '-';
      case '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff' -> ' ';
      case '\u0085' -> '\n';
      default -> c;
    };
  }
}
