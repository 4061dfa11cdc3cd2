package dateline.adapter.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the name finder looks at in a sentence: words, their shapes, affixes and tags in a window of
 * two, known names, and whether the line is written like a headline. One object a sentence.
 *
 * @see <a href="https://aclanthology.org/W09-1119/">Ratinov and Roth, 2009, sections 3 to 6</a>
 */
final class NameFeatures {
  private static final String EDGE = "_";

  private final String[] lower;
  private final String[] shapes;
  private final String[] tags;
  private final String[] known;
  private final String style;
  private final String[][] contexts;

  NameFeatures(String[] forms, String[] tags, Gazetteer gazetteer) {
    this.tags = tags;
    this.known = gazetteer.lookUp(forms);
    this.style = style(forms);
    this.lower = new String[forms.length];
    this.shapes = new String[forms.length];
    for (int i = 0; i < forms.length; i++) {
      lower[i] = digitsFolded(forms[i].toLowerCase(Locale.ROOT));
      shapes[i] = shape(forms[i]);
    }
    this.contexts = new String[forms.length][];
  }

  /** The features of the word at an index, given the outcomes chosen for the words before it. */
  String[] context(int index, String[] outcomes) {
    if (contexts[index] == null) {
      contexts[index] = still(index);
    }
    String[] still = contexts[index];
    String last = index > 0 ? outcomes[index - 1] : EDGE;
    String before = index > 1 ? outcomes[index - 2] : EDGE;
    String[] all = new String[still.length + 6];
    System.arraycopy(still, 0, all, 0, still.length);
    int at = still.length;
    all[at++] = "o=" + last;
    all[at++] = "oo=" + before + "," + last;
    all[at++] = "ow=" + last + "," + lower[index];
    all[at++] = "os=" + last + "," + shapes[index] + style;
    all[at++] = "ot=" + last + "," + tags[index];
    all[at] = "ov=" + last + "," + at(lower, index - 1);
    return all;
  }

  private String[] still(int i) {
    List<String> found = new ArrayList<>(48);
    String word = lower[i];
    found.add("w=" + word);
    found.add("v=" + at(lower, i - 1));
    found.add("x=" + at(lower, i + 1));
    found.add("vv=" + at(lower, i - 2));
    found.add("xx=" + at(lower, i + 2));
    found.add("vw=" + at(lower, i - 1) + "," + word);
    found.add("wx=" + word + "," + at(lower, i + 1));
    found.add("s=" + shapes[i] + style);
    found.add("vs=" + at(shapes, i - 1) + "," + shapes[i] + style);
    found.add("sx=" + shapes[i] + "," + at(shapes, i + 1) + style);
    found.add("vsx=" + at(shapes, i - 1) + "," + shapes[i] + "," + at(shapes, i + 1));
    found.add("t=" + tags[i]);
    found.add("vt=" + at(tags, i - 1) + "," + tags[i]);
    found.add("tx=" + tags[i] + "," + at(tags, i + 1));
    found.add("vs,w=" + at(lower, i - 1) + "," + shapes[i]);
    found.add("xs,w=" + at(lower, i + 1) + "," + shapes[i]);
    found.add("vvv=" + at(lower, i - 2) + "," + at(lower, i - 1) + "," + shapes[i]);
    if (i == 0) {
      found.add("first=" + shapes[i] + "," + tags[i]);
    }
    addAffixes(word, found);
    addKnown(i, found);
    return found.toArray(new String[0]);
  }

  private static void addAffixes(String word, List<String> found) {
    for (int length = 2; length <= 4 && length < word.length(); length++) {
      found.add("p=" + word.substring(0, length));
      found.add("f=" + word.substring(word.length() - length));
    }
  }

  private void addKnown(int i, List<String> found) {
    if (!known[i].isEmpty()) {
      found.add("g=" + known[i]);
      found.add("gx=" + known[i] + "," + at(shapes, i + 1));
      found.add("vg=" + at(shapes, i - 1) + "," + known[i]);
    }
    if (i > 0 && !known[i - 1].isEmpty()) {
      found.add("v.g=" + known[i - 1] + "," + shapes[i]);
    }
    if (i + 1 < known.length && !known[i + 1].isEmpty()) {
      found.add("x.g=" + known[i + 1] + "," + shapes[i]);
    }
  }

  private static String at(String[] values, int index) {
    return index < 0 || index >= values.length ? EDGE : values[index];
  }

  /** Digits become 0, so that all years and all numbers of a length are the same word. */
  private static String digitsFolded(String word) {
    char[] characters = word.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      characters[i] = Character.isDigit(characters[i]) ? '0' : characters[i];
    }
    return new String(characters);
  }

  /** "Xx" for "Hanoi", "X" for "UN", "X.X." for "U.S.", "x-Xx" for "al-Assad", "0" for "1999". */
  static String shape(String word) {
    StringBuilder shape = new StringBuilder();
    char last = 0;
    for (int i = 0; i < word.length() && shape.length() < 8; i++) {
      char c = word.charAt(i);
      char kind =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : c < 0x80 ? c : '*';
      if (kind != last) {
        shape.append(kind);
      }
      last = kind;
    }
    return word.length() == 1 && last == 'X' ? "X1" : shape.toString();
  }

  /** "!" for a line in capitals, "^" for one in title case, "" for ordinary prose. */
  private static String style(String[] forms) {
    int words = 0;
    int capitalized = 0;
    int capitals = 0;
    for (String form : forms) {
      if (form.length() > 3 && form.chars().allMatch(Character::isLetter)) {
        words++;
        capitalized += Character.isUpperCase(form.charAt(0)) ? 1 : 0;
        capitals += Character.isUpperCase(form.charAt(1)) ? 1 : 0;
      }
    }
    if (words < 4 || capitalized < 0.8 * words) {
      return "";
    }
    return capitals > 0.8 * words ? "!" : "^";
  }
}
