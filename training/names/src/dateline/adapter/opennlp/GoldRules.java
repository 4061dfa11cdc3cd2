package dateline.adapter.opennlp;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Brings annotations of several schools to ours: a name without the article and the title before
 * it; words that name nothing ("we", "the city", "civilians") are no names; a people that acts is
 * another name all the same.
 */
final class GoldRules {
  private static final Set<String> TYPES = Set.of("PER", "ORG", "LOC", "MISC");
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "this", "that", "our", "its", "all", "some", "many", "most", "every", "each", "both");
  private static final Set<String> PRONOUNS =
      Set.of("i", "we", "you", "he", "she", "they", "it", "me", "us", "him", "her", "them", "my",
          "our", "his", "their", "its", "there", "here", "your", "who", "myself");

  private final Set<String> titles = WordList.words("person-titles.txt");
  private final Set<String> peoples = peoples();

  /** The labels of a sentence in our manner. */
  String[] apply(String[] forms, String[] labels) {
    String[] ours = new String[labels.length];
    int start = 0;
    while (start < labels.length) {
      int end = start + 1;
      ours[start] = "O";
      if (labels[start].startsWith("B-")) {
        while (end < labels.length && labels[end].startsWith("I-")) {
          ours[end] = "O";
          end++;
        }
        mark(forms, ours, start, end, labels[start].substring(2));
      }
      start = end;
    }
    return ours;
  }

  private void mark(String[] forms, String[] ours, int from, int end, String type) {
    int start = from;
    while (start < end
        && (DETERMINERS.contains(forms[start].toLowerCase(Locale.ROOT))
            || type.equals("PER") && titles.contains(forms[start]) && start + 1 < end)) {
      start++;
    }
    boolean named = false;
    for (int i = start; i < end; i++) {
      named |=
          !forms[i].isEmpty()
              && Character.isUpperCase(forms[i].codePointAt(0))
              && !(i == start && PRONOUNS.contains(forms[i].toLowerCase(Locale.ROOT)));
    }
    if (!named || !TYPES.contains(type)) {
      return;
    }
    String ourType = type(String.join(" ", Arrays.asList(forms).subList(start, end)), type);
    ours[start] = "B-" + ourType;
    Arrays.fill(ours, start + 1, end, "I-" + ourType);
  }

  private String type(String name, String type) {
    return !type.equals("PER") && peoples.contains(name) ? "MISC" : type;
  }

  private static Set<String> peoples() {
    return WordList.lines("names-people.txt").stream()
        .flatMap(line -> Arrays.stream(line.split(", *", -1)))
        .map(String::strip)
        .collect(Collectors.toSet());
  }
}
