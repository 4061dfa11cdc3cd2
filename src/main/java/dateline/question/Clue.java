package dateline.question;

import dateline.text.AnalyzedText;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Statements whose "this" is to be named, as in a quiz: "This striker left the club in May." */
final class Clue {
  /** In tokens; what is shorter is a remark ("this match again"). */
  private static final int SHORTEST = 6;

  /** Who speaks of themselves or to somebody makes a remark or a request. */
  private static final Set<String> SPEAKERS =
      Set.of("i", "me", "my", "we", "us", "our", "you", "your");

  private Clue() {}

  /** The message with its clue as a question: "Which striker left the club in May?" */
  static Optional<String> asked(AnalyzedText message) {
    boolean asks = message.text().contains("?");
    return message.sentences().stream()
        .filter(sentence -> !asks && describes(sentence))
        .findFirst()
        .flatMap(
            sentence ->
                IntStream.range(0, sentence.tokens().size())
                    .filter(at -> pointsAtUnnamed(message, sentence, at))
                    .mapToObj(at -> asked(message.text(), sentence, at))
                    .findFirst());
  }

  private static boolean describes(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return tokens.size() >= SHORTEST
        && tokens.stream().noneMatch(token -> SPEAKERS.contains(QuestionWords.plain(token.form())))
        && tokens.stream().anyMatch(Token::isVerb)
        && !isRequest(tokens.get(0))
        && !InterrogativeClause.of(sentence).polar();
  }

  /** "Explain this vote", "list all who voted in this town": its first word asks for something. */
  private static boolean isRequest(Token first) {
    boolean order = first.isVerb() && first.lemma().equalsIgnoreCase(first.form());
    return order || first.lemma().equals("any") || QuestionWords.is("request", first.form());
  }

  /** Whether "this" stands there before a noun, and no question word before it. */
  private static boolean pointsAtUnnamed(AnalyzedText message, Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    Token pointer = tokens.get(at);
    return pointer.form().equalsIgnoreCase("this")
        && tokens.stream()
            .limit(at)
            .noneMatch(one -> QuestionWords.interrogative(one.form()).isPresent())
        && noun(tokens.subList(at + 1, tokens.size()))
            .filter(Clue::isTelling)
            .filter(noun -> !isDate(message, pointer.span().cover(noun.span())))
            .isPresent();
  }

  private static boolean isDate(AnalyzedText message, Span phrase) {
    return message.names().stream().anyMatch(name -> name.span().contains(phrase));
  }

  /** The noun of the phrase that goes on there. */
  private static Optional<Token> noun(List<Token> rest) {
    return rest.stream()
        .takeWhile(token -> token.isNoun() || token.tag().matches("JJ.*|CD|HYPH|VB[GN]"))
        .filter(Token::isNoun)
        .reduce((a, b) -> b);
  }

  /** "This week" is a time, and "this story" the one that is talked about. */
  private static boolean isTelling(Token noun) {
    return !QuestionWords.is("moment", noun.form()) && !QuestionWords.is("vague", noun.form());
  }

  private static String asked(String text, Sentence sentence, int at) {
    Span pointer = sentence.tokens().get(at).span();
    String before = text.substring(0, pointer.start());
    String within = new Span(pointer.end(), sentence.span().end()).of(text);
    String behind = text.substring(sentence.span().end());
    String which = at == 0 ? "Which" : "which";
    return before + which + within.replaceFirst("[\\s.:!…]*$", "?") + behind;
  }
}
