package dateline.eval.name;

import java.util.Locale;
import java.util.Set;

/** Tells words that may name something from those that only point at it, by their letters alone. */
final class NamingWords {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private static final Set<String> PRONOUNS =
      Set.of(
          ("i you he she it we they me him her us them my your his its our their mine yours hers "
                  + "ours theirs myself yourself himself herself itself ourselves yourselves "
                  + "themselves this that these those who whom whose which here there")
              .split(" "));

  private NamingWords() {}

  static boolean isArticle(String word) {
    return ARTICLES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word has a capital at its beginning and is no pronoun and no article. */
  static boolean isNaming(String word) {
    return Character.isUpperCase(word.codePointAt(0)) && !isArticle(word) && !isPronoun(word);
  }

  /** "US" is a country and "IT" a trade, while "Us" and "It" begin sentences. */
  private static boolean isPronoun(String word) {
    boolean initials = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    return !initials && PRONOUNS.contains(word.toLowerCase(Locale.ROOT));
  }
}
