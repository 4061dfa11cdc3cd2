package dateline.question;

import dateline.text.AnalyzedText;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Takes a message apart: its questions, and what is said around them. */
final class QuestionSplitter {
  /** The most questions of one message that are answered. */
  static final int MAX_QUESTIONS = 3;

  private QuestionSplitter() {}

  /**
   * The questions of a message.
   *
   * @param questions each one's own text in the order of the message, at least one unless the
   *     message has no sentence
   * @param around the sentences that are no question
   */
  record Parts(List<String> questions, List<Sentence> around) {}

  /**
   * Splits a message.
   *
   * @param wanted how much a sentence without a question's form looks like a request; the highest
   *     wins where no sentence has that form
   */
  static Parts split(AnalyzedText message, ToDoubleFunction<Sentence> wanted) {
    List<Sentence> sentences = message.sentences();
    List<Sentence> asking = questions(message, wanted);
    List<Sentence> around = sentences.stream().filter(s -> !asking.contains(s)).toList();
    List<String> questions =
        asking.stream()
            .map(sentence -> coordinated(message.text(), sentence))
            .flatMap(List::stream)
            .limit(MAX_QUESTIONS)
            .toList();
    return new Parts(questions, around);
  }

  private static List<Sentence> questions(AnalyzedText message, ToDoubleFunction<Sentence> wanted) {
    List<Sentence> sentences = message.sentences();
    if (sentences.size() <= 1) {
      return sentences;
    }
    Function<Sentence, Integer> strength = QuestionSplitter::strength;
    int best = sentences.stream().map(strength).max(Comparator.naturalOrder()).orElse(0);
    if (best > 0) {
      return sentences.stream().filter(sentence -> strength(sentence) == best).toList();
    }
    return sentences.stream()
        .map(sentence -> new Wanted(sentence, wanted.applyAsDouble(sentence)))
        .max(Comparator.comparingDouble(Wanted::probability))
        .map(Wanted::sentence)
        .stream()
        .toList();
  }

  /** Kept, since a classifier is asked for it, which takes milliseconds. */
  private record Wanted(Sentence sentence, double probability) {}

  /** The sentence that asks; the last one where several do or none. */
  static Optional<Sentence> asking(AnalyzedText message) {
    return message.sentences().stream().reduce((a, b) -> strength(a) > strength(b) ? a : b);
  }

  /** 2: form of a question, and a mark or an open end; 1: one of the two; 0: neither. */
  private static int strength(Sentence sentence) {
    InterrogativeClause clause = InterrogativeClause.of(sentence);
    boolean marked = clause.hasQuestionMark() || clause.isLeftOpen();
    return (marked ? 1 : 0) + (clause.asks() ? 1 : 0);
  }

  /** "When and where will they meet?" as two questions. */
  private static List<String> coordinated(String text, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    String whole = sentence.span().of(text);
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (!QuestionWords.is("conjunction", tokens.get(i).form())) {
        continue;
      }
      boolean before = QuestionWords.interrogative(tokens.get(i - 1).form()).isPresent();
      boolean after = QuestionWords.interrogative(tokens.get(i + 1).form()).isPresent();
      if (before && after && isEither(tokens, i)) {
        return List.of(oneWord(text, sentence, i));
      }
      if (before && after) {
        return bothWords(text, sentence, i);
      }
      if (after && i > 2 && InterrogativeClause.of(sentence).asks()) {
        return twoClauses(text, sentence, i);
      }
    }
    return List.of(whole);
  }

  /** "Who or what is it?" is one question. */
  private static boolean isEither(List<Token> tokens, int or) {
    return QuestionWords.plain(tokens.get(or).form()).equals("or")
        && QuestionWords.plain(tokens.get(or - 1).form()).equals("who");
  }

  private static String oneWord(String text, Sentence sentence, int or) {
    List<Token> tokens = sentence.tokens();
    return new Span(sentence.span().start(), tokens.get(or - 1).span().end()).of(text)
        + new Span(tokens.get(or + 1).span().end(), sentence.span().end()).of(text);
  }

  private static List<String> bothWords(String text, Sentence sentence, int and) {
    List<Token> tokens = sentence.tokens();
    int start = sentence.span().start();
    int end = sentence.span().end();
    if (and + 2 >= tokens.size()) {
      return List.of(sentence.span().of(text));
    }
    String head = new Span(start, tokens.get(and - 1).span().start()).of(text);
    String rest = new Span(tokens.get(and + 2).span().start(), end).of(text);
    return List.of(
        head + tokens.get(and - 1).form() + " " + rest, tokens.get(and + 1).form() + " " + rest);
  }

  /** "Who signed it and when?": a bare question word takes over what the first clause says. */
  private static List<String> twoClauses(String text, Sentence sentence, int and) {
    List<Token> tokens = sentence.tokens();
    Span first = new Span(sentence.span().start(), tokens.get(and - 1).span().end());
    Span second = new Span(tokens.get(and + 1).span().start(), sentence.span().end());
    boolean bare =
        tokens.subList(and + 2, tokens.size()).stream()
            .noneMatch(token -> Character.isLetterOrDigit(token.form().charAt(0)));
    if (!bare) {
      return List.of(first.of(text) + "?", second.of(text));
    }
    String rest =
        InterrogativeClause.of(sentence).rest().stream()
            .findFirst()
            .map(token -> token.span().start())
            .filter(start -> start < first.end())
            .map(start -> new Span(start, first.end()).of(text))
            .orElseGet(() -> first.of(text));
    return List.of(first.of(text) + "?", tokens.get(and + 1).form() + " " + rest + "?");
  }
}
