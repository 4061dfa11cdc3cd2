package dateline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Labels of a sentence's words that mark phrases: "B-PER" begins a person's name, "I-PER" goes on
 * with it, "O" is outside.
 *
 * @see <a href="https://aclanthology.org/W95-0107/">Ramshaw and Marcus, 1995, section 4.1</a>
 */
public final class BioLabels {
  private static final String OUTSIDE = "O";

  private BioLabels() {}

  /** Whether a label may stand behind another: an "I-" goes on with something of its type. */
  public static boolean mayFollow(String last, String next) {
    return !next.startsWith("I-") || (!last.equals(OUTSIDE) && type(last).equals(type(next)));
  }

  /**
   * The names that labels with the types PER, ORG, LOC and MISC mark, in order; an "I-" that may
   * not stand where it stands is outside.
   */
  public static List<TaggedName> names(List<String> labels) {
    List<TaggedName> names = new ArrayList<>();
    for (int start = 0; start < labels.size(); start++) {
      if (labels.get(start).startsWith("B-")) {
        names.add(new TaggedName(start, end(labels, start), nameType(type(labels.get(start)))));
      }
    }
    return names;
  }

  private static int end(List<String> labels, int start) {
    String next = "I-" + type(labels.get(start));
    int end = start + 1;
    while (end < labels.size() && labels.get(end).equals(next)) {
      end++;
    }
    return end;
  }

  private static String type(String label) {
    return label.substring("B-".length());
  }

  private static NameType nameType(String type) {
    return switch (type) {
      case "PER" -> NameType.PERSON;
      case "ORG" -> NameType.ORGANIZATION;
      case "LOC" -> NameType.PLACE;
      case "MISC" -> NameType.OTHER;
      default -> throw new IllegalArgumentException("no type of names: " + type);
    };
  }
}
