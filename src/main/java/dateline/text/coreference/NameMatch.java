package dateline.text.coreference;

import java.util.List;
import java.util.Set;

/** Compares names by their words in lower case, without titles. */
final class NameMatch {
  private static final int SHORTEST_ACRONYM = 2;

  private NameMatch() {}

  /** Whether both are the same but for middle names and initials. */
  static boolean same(List<String> one, List<String> other) {
    if (one.equals(other)) {
      return true;
    }
    boolean framed =
        one.size() >= 2
            && other.size() >= 2
            && one.get(0).equals(other.get(0))
            && last(one).equals(last(other));
    return framed && (isInitials(middle(one)) && isInitials(middle(other)));
  }

  /** "Smith" or "John" for "John Smith"; "Interior Ministry" for "Saudi Interior Ministry". */
  static boolean isShort(List<String> part, List<String> whole) {
    if (part.size() >= whole.size()) {
      return false;
    }
    boolean suffix = whole.subList(whole.size() - part.size(), whole.size()).equals(part);
    boolean prefix = whole.subList(0, part.size()).equals(part);
    return suffix || prefix;
  }

  /** Whether what the whole has more is only such words as "Inc" or "Party". */
  static boolean lacksOnlyBodyWords(List<String> part, List<String> whole) {
    return part.size() < whole.size()
        && whole.subList(0, part.size()).equals(part)
        && whole.subList(part.size(), whole.size()).stream().allMatch(CoreferenceWords::isBodyWord);
  }

  /** "WHO" for "World Health Organization". */
  static boolean isAcronym(List<String> acronym, List<String> whole) {
    return acronym.size() == 1 && acronyms(whole).contains(plain(acronym.get(0)));
  }

  /** An acronym without its full stops. */
  static String plain(String acronym) {
    return acronym.replace(".", "");
  }

  /**
   * The acronyms that a name may have: the first letters of its words, with and without those of
   * "of", "and", "for" and "the"; none for a single word.
   */
  static Set<String> acronyms(List<String> whole) {
    if (whole.size() < SHORTEST_ACRONYM) {
      return Set.of();
    }
    StringBuilder initials = new StringBuilder();
    StringBuilder all = new StringBuilder();
    for (String word : whole) {
      all.append(word.charAt(0));
      if (!word.equals("of") && !word.equals("and") && !word.equals("for") && !word.equals("the")) {
        initials.append(word.charAt(0));
      }
    }
    return initials.compareTo(all) == 0
        ? Set.of(all.toString())
        : Set.of(initials.toString(), all.toString());
  }

  private static String last(List<String> key) {
    return key.get(key.size() - 1);
  }

  private static List<String> middle(List<String> key) {
    return key.subList(1, key.size() - 1);
  }

  private static boolean isInitials(List<String> words) {
    return words.stream().allMatch(word -> word.length() == 1 || word.endsWith("."));
  }
}
