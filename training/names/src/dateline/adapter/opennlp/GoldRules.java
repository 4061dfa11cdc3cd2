package dateline.adapter.opennlp;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

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
  private final Set<String> peoples = Set.copyOf(NewNames.listed("people"));

  /** The labels of a sentence in our manner. */
  String[] apply(String[] forms, String[] labels) {
    String[] ours = NameSpan.none(labels.length);
    NameSpan.of(labels).forEach(name -> mark(forms, ours, name));
    return ours;
  }

  private void mark(String[] forms, String[] ours, NameSpan name) {
    int start = name.start();
    int end = name.end();
    String type = name.type();
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
    new NameSpan(start, end, ourType).mark(ours);
  }

  private String type(String name, String type) {
    return !type.equals("PER") && peoples.contains(name) ? "MISC" : type;
  }
}
