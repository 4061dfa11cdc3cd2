package dateline.fact.extract;

import dateline.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that tell who somebody is. */
final class ProfileWords {
  /** Prepositions after which stands what somebody belongs to. */
  static final Set<String> BELONGING = Set.of("of", "at", "for", "with", "from");

  static final Set<String> BEING = Set.of("be", "become", "remain");

  /** Titles that are written with capitals before a name. */
  static final Set<String> TITLES =
      Set.of(
          ("president vice prime minister secretary state chancellor premier king queen prince princess "
                  + "sheikh pope cardinal archbishop bishop father sister rabbi imam senator "
                  + "congressman congresswoman representative governor mayor councillor ambassador "
                  + "envoy general colonel major captain lieutenant sergeant admiral commander "
                  + "officer inspector detective chief director chairman chairwoman chair ceo "
                  + "executive spokesman spokeswoman spokesperson leader deputy judge justice "
                  + "attorney prosecutor lawyer professor doctor dr. dr mr. mr mrs. mrs ms. ms sir "
                  + "lord lady dame coach manager striker goalkeeper defender midfielder winger "
                  + "actor actress singer author journalist analyst economist foreign finance "
                  + "defence defense interior health education transport trade energy "
                  + "environment opposition party council fire police former acting interim shop "
                  + "owner head editor founder teacher farmer engineer scientist researcher")
              .split(" "));

  private static final Set<String> DEMONYMS =
      Set.of(
          "french",
          "dutch",
          "greek",
          "german",
          "swiss",
          "czech",
          "thai",
          "afghan",
          "iraqi",
          "israeli",
          "pakistani",
          "saudi",
          "welsh",
          "us",
          "u.s.",
          "uk",
          "british");

  private ProfileWords() {}

  /** A name without the titles before it; unchanged where it is nothing but titles. */
  static String withoutTitle(String name) {
    String[] words = name.split(" ", -1);
    for (int i = words.length - 2; i >= 0; i--) {
      if (!isTitle(words[words.length - 1]) && isTitle(words[i])) {
        return String.join(" ", List.of(words).subList(i + 1, words.length));
      }
    }
    return name;
  }

  private static boolean isTitle(String word) {
    return TITLES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the word is an adjective of a country: by the usual endings, or by a short list. */
  static boolean isNationality(Token token) {
    String form = token.form();
    if (!Character.isUpperCase(form.charAt(0)) || token.tag().startsWith("VB")) {
      return false;
    }
    String lower = form.toLowerCase(Locale.ROOT);
    return DEMONYMS.contains(lower)
        || (!TITLES.contains(lower)
            && (token.tag().equals("JJ") || token.tag().equals("NNP"))
            && lower.length() > 5
            && (lower.endsWith("ian")
                || lower.endsWith("ean")
                || lower.endsWith("ese")
                || lower.endsWith("ish")
                || lower.endsWith("can")
                || lower.endsWith("oran")));
  }
}
