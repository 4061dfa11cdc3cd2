package dateline.question;

import dateline.text.AnalyzedText;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A message that names a story by what it is about: "the ferry story", "the Redfin article". */
final class NamedStory {
  private NamedStory() {}

  /** The message with the story alone: "what is the story about" of "… the ferry story …". */
  static Optional<String> unnamed(AnalyzedText message) {
    return message.sentences().stream()
        .map(Sentence::tokens)
        .flatMap(
            tokens ->
                IntStream.range(1, tokens.size())
                    .filter(i -> QuestionWords.is("story", tokens.get(i).form()))
                    .mapToObj(i -> name(tokens, i))
                    .flatMap(Optional::stream))
        .findFirst()
        .map(name -> without(message.text(), name));
  }

  /** What stands before the story's noun and says which one it is. */
  private static Optional<Span> name(List<Token> tokens, int story) {
    int first = story;
    while (first > 0 && isOfName(tokens.get(first - 1))) {
      first--;
    }
    return tokens.subList(first, story).stream().anyMatch(NamedStory::names)
        ? Optional.of(tokens.get(first).span().cover(tokens.get(story - 1).span()))
        : Optional.empty();
  }

  private static boolean isOfName(Token token) {
    return names(token) || token.tag().matches("JJ|CD|POS|HYPH");
  }

  /**
   * Whether a word before "story" may say which one: a noun, or what is easily taken for a verb or
   * an adjective ("the comet story", "the Austen story").
   */
  static boolean names(Token token) {
    boolean noun = token.isNoun() || token.tag().matches("VB[NGD]");
    return (noun || Character.isUpperCase(token.form().codePointAt(0)))
        && KeywordFinder.isContent(token)
        && !QuestionWords.is("vague", token.form())
        && !QuestionWords.is("request", token.form());
  }

  private static String without(String text, Span name) {
    return text.substring(0, name.start()) + text.substring(name.end()).stripLeading();
  }
}
