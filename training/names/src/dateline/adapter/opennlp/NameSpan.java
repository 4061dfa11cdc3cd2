package dateline.adapter.opennlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A name among a sentence's labels: its first word, the word behind its last, and its type. */
record NameSpan(int start, int end, String type) {
  /** The names that BIO labels mark, in order; every "I-" goes on with the name before it. */
  static List<NameSpan> of(String[] labels) {
    List<NameSpan> names = new ArrayList<>();
    for (int start = 0; start < labels.length; start++) {
      if (labels[start].startsWith("B-")) {
        names.add(new NameSpan(start, end(labels, start), labels[start].substring(2)));
      }
    }
    return names;
  }

  private static int end(String[] labels, int start) {
    int end = start + 1;
    while (end < labels.length && labels[end].startsWith("I-")) {
      end++;
    }
    return end;
  }

  /** Labels of so many words that name nothing. */
  static String[] none(int words) {
    String[] labels = new String[words];
    Arrays.fill(labels, "O");
    return labels;
  }

  /** Whether it is of none of the persons, organizations and places. */
  boolean isOther() {
    return type.equals("MISC");
  }

  boolean covers(int word) {
    return start <= word && word < end;
  }

  /** Whether no other name has a word of it. */
  boolean isFree(String[] labels) {
    return Arrays.stream(labels, start, end).allMatch("O"::equals);
  }

  void mark(String[] labels) {
    labels[start] = "B-" + type;
    Arrays.fill(labels, start + 1, end, "I-" + type);
  }
}
