package dateline.answer.reading;

import dateline.question.AnalyzedQuestion;
import dateline.question.Keyword;
import dateline.text.Span;
import dateline.text.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** How well a span and what stands around it match a question. */
final class Nearby {
  private static final int WINDOW = 8;
  private static final Set<String> LIGHT = Set.of("be", "have", "do", "get", "go", "say");

  private final AnalyzedQuestion question;
  private final Terms terms;
  private final WordVectors vectors;

  Nearby(AnalyzedQuestion question, Terms terms, WordVectors vectors) {
    this.question = question;
    this.terms = terms;
    this.vectors = vectors;
  }

  /** The share of the question's weight within {@value #WINDOW} tokens of the span, 0 to 1. */
  double local(ScoredSpan span) {
    List<Token> tokens = span.match().passage().sentence().tokens();
    double[] best = new double[terms.size()];
    int from = first(tokens, span.span()) - WINDOW;
    int to = last(tokens, span.span()) + WINDOW;
    for (int i = Math.max(0, from); i <= Math.min(tokens.size() - 1, to); i++) {
      int term = span.match().termAt(i);
      if (term >= 0) {
        best[term] = Math.max(best[term], span.match().weightAt(i));
      }
    }
    double total = IntStream.range(0, terms.size()).mapToDouble(terms::weight).sum();
    return total == 0 ? 0 : Arrays.stream(best).sum() / total;
  }

  private static int first(List<Token> tokens, Span span) {
    return (int) tokens.stream().filter(token -> token.span().end() <= span.start()).count();
  }

  private static int last(List<Token> tokens, Span span) {
    return (int) tokens.stream().filter(token -> token.span().start() < span.end()).count() - 1;
  }

  /** The mean over the question's verbs of how well the passage matches each, 0 to 1. */
  double verb(PassageMatch match) {
    return question.sentence().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> token.tag().startsWith("VB") && !LIGHT.contains(token.lemma()))
        .mapToDouble(token -> terms.strongest(token.form(), match))
        .average()
        .orElse(1);
  }

  /** How much more of the question the passage has than the best other one, -1 to 1. */
  double ahead(PassageMatch match) {
    return match.coverage()
        - terms.matches().stream()
            .filter(other -> other != match)
            .mapToDouble(PassageMatch::coverage)
            .max()
            .orElse(0);
  }

  /**
   * How well the span's words, or those right beside it, match the noun that is asked for, 0 to 1.
   */
  double head(ScoredSpan span) {
    String head = question.focus().head().orElse("").toLowerCase(Locale.ROOT);
    if (head.isEmpty() || !asksByNoun()) {
      return 1;
    }
    List<Token> tokens = span.match().passage().sentence().tokens();
    int from = Math.max(0, first(tokens, span.span()) - 2);
    int to = Math.min(tokens.size(), last(tokens, span.span()) + 3);
    return tokens.subList(from, to).stream()
        .map(token -> token.form().toLowerCase(Locale.ROOT))
        .mapToDouble(form -> Math.max(WordMatch.of(head, form), vectors.similarity(head, form)))
        .max()
        .orElse(0);
  }

  private boolean asksByNoun() {
    return question.keywords().stream()
        .map(Keyword::form)
        .anyMatch(form -> form.equalsIgnoreCase(question.focus().head().orElse("")));
  }
}
