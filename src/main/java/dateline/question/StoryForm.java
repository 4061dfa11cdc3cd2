package dateline.question;

import dateline.text.Sentence;
import dateline.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is asked about stories rather than of them, by a sentence's form alone. */
final class StoryForm {
  /** "It" may be a book that the last answer named. */
  private static final Set<String> OTHERS = Set.of("it", "they", "them");

  private static final Set<String> EXISTENCE =
      Set.of("is there", "are there", "was there", "were there", "do you", "have you");

  private StoryForm() {}

  /** The articles on something, or who published one; nothing where the sentence asks neither. */
  static Optional<Intent> of(Sentence sentence) {
    if (asksForPublication(sentence.tokens())) {
      return Optional.of(Intent.PUBLICATION);
    }
    return asksWhetherThereIs(sentence.tokens()) ? Optional.of(Intent.ARTICLES) : Optional.empty();
  }

  /** "Who wrote this?", "when was the article published": no word but such. */
  private static boolean asksForPublication(List<Token> tokens) {
    List<Token> content = tokens.stream().filter(KeywordFinder::isContent).toList();
    return content.stream().anyMatch(token -> is("publication", token))
        && content.stream().allMatch(token -> is("publication", token) || is("vague", token))
        && tokens.stream().noneMatch(token -> OTHERS.contains(QuestionWords.plain(token.form())));
  }

  /** "Is there anything about wages", "do you have news on the ferry". */
  private static boolean asksWhetherThereIs(List<Token> tokens) {
    List<Token> before =
        tokens.stream().takeWhile(token -> !is("about", token)).filter(Token::isWord).toList();
    List<Token> what = before.stream().skip(2).toList();
    return before.size() + 1 < tokens.size()
        && opensExistence(before)
        && what.stream().anyMatch(Token::isNoun)
        && what.stream().filter(KeywordFinder::isContent).allMatch(token -> is("vague", token));
  }

  private static boolean opensExistence(List<Token> words) {
    String opening =
        words.stream()
            .limit(2)
            .map(token -> QuestionWords.plain(token.form()))
            .collect(Collectors.joining(" "));
    return EXISTENCE.contains(opening);
  }

  private static boolean is(String wordClass, Token token) {
    return QuestionWords.is(wordClass, token.form());
  }
}
