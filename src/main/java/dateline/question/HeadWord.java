package dateline.question;

import dateline.text.Chunk;
import dateline.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * Finds the noun that names what is asked for.
 *
 * <p>The first noun phrase after the question word, its last noun; an empty head ("kind", "name")
 * gives way to the phrase after "of", a possessor to what it possesses. Rules in the manner of
 * Collins, on flat phrases instead of a parse.
 *
 * @see <a href="https://aclanthology.org/D08-1097/">Huang et al., 2008, section 3.2.2</a>
 */
final class HeadWord {
  private HeadWord() {}

  /** The head of the question; none for when, where and why, and where there is no noun. */
  static Optional<Token> of(InterrogativeClause clause) {
    String word = clause.word().orElse("");
    if (clause.polar() || List.of("when", "where", "why").contains(word)) {
      return Optional.empty();
    }
    List<Token> rest = clause.rest();
    if (rest.isEmpty()) {
      return Optional.empty();
    }
    if (word.equals("how") && !QuestionWords.is("quantity", rest.get(0).form())) {
      return Optional.empty();
    }
    return head(clause, rest.get(0).span().start(), 0);
  }

  private static Optional<Token> head(InterrogativeClause clause, int from, int depth) {
    List<Chunk> chunks =
        clause.sentence().chunks().stream()
            .filter(chunk -> chunk.span().end() > from)
            .filter(Chunk::isNounPhrase)
            .toList();
    for (int i = 0; i < chunks.size(); i++) {
      Optional<Token> noun = lastNoun(clause, chunks.get(i), from);
      if (noun.isEmpty()) {
        continue;
      }
      boolean possesses = i + 1 < chunks.size() && startsWithPossessive(clause, chunks.get(i + 1));
      boolean empty = QuestionWords.is("kind", noun.get().form()) && hasOf(clause, noun.get());
      if (depth < 3 && (possesses || empty)) {
        return head(clause, noun.get().span().end(), depth + 1).or(() -> noun);
      }
      return noun;
    }
    return Optional.empty();
  }

  private static Optional<Token> lastNoun(InterrogativeClause clause, Chunk chunk, int from) {
    List<Token> inside =
        clause.sentence().tokensIn(chunk.span()).stream()
            .filter(token -> token.span().start() >= from)
            .filter(token -> QuestionWords.interrogative(token.form()).isEmpty())
            .toList();
    Optional<Token> last = Optional.empty();
    for (Token token : inside) {
      if (token.tag().equals("POS") && last.isPresent()) {
        last = Optional.empty();
      } else if (token.isNoun()) {
        last = Optional.of(token);
      }
    }
    return last;
  }

  private static boolean startsWithPossessive(InterrogativeClause clause, Chunk chunk) {
    return clause.sentence().tokensIn(chunk.span()).get(0).tag().equals("POS");
  }

  private static boolean hasOf(InterrogativeClause clause, Token noun) {
    return clause.sentence().tokens().stream()
        .filter(token -> token.span().start() >= noun.span().end())
        .findFirst()
        .filter(token -> token.form().equalsIgnoreCase("of"))
        .isPresent();
  }
}
