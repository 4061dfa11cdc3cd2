package dateline.answer.reading;

import dateline.answer.Confidence;
import dateline.answer.Evidenced;
import dateline.fact.Argument;
import dateline.fact.Fact;
import dateline.fact.FactKind;
import dateline.fact.Role;
import dateline.news.Passage;
import dateline.question.AnalyzedQuestion;
import dateline.text.Span;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the quotation that a question is about: by how well its speaker matches whom the question
 * names, misspelled names and roles included, and by how much of the question its sentence has.
 * Thread safe.
 */
public final class QuotationReader {
  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final double SPEAKER_WEIGHT = 3.0;
  private static final double TOPIC_WEIGHT = 3.0;
  private static final double BIAS = -2.6;

  private final WordVectors vectors;

  /** Matches words that are the same or, by these vectors, of like meaning. */
  public QuotationReader(WordVectors vectors) {
    this.vectors = vectors;
  }

  /**
   * A quotation that may be meant.
   *
   * @param source the passage that it stands in
   * @param words what is said of it there, within the passage
   * @param speaker who says it, where the same passage names that
   */
  public record Said(
      Evidenced source, Span words, Optional<Argument> speaker, Confidence confidence) {}

  /** The quotations of the passages, the likeliest to be meant first. */
  public List<Said> read(AnalyzedQuestion question, List<Evidenced> passages) {
    Terms terms = new Terms(question, passages.stream().map(Evidenced::passage).toList(), vectors);
    List<Said> said = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      for (Fact fact : passages.get(i).facts()) {
        if (fact.kind() == FactKind.QUOTATION) {
          said(fact, passages.get(i), question, terms.matches().get(i)).ifPresent(said::add);
        }
      }
    }
    said.sort(Comparator.comparing(Said::confidence).reversed());
    return said;
  }

  private Optional<Said> said(
      Fact fact, Evidenced source, AnalyzedQuestion question, PassageMatch match) {
    Passage passage = source.passage();
    double topic = 0.5 * (match.coverage() + Math.max(0, match.likeness()));
    double sum = BIAS + SPEAKER_WEIGHT * speaker(fact, question) + TOPIC_WEIGHT * topic;
    Confidence confidence = Confidence.ofLogOdds(sum);
    Optional<Argument> speaker =
        fact.argument(Role.SPEAKER)
            .filter(argument -> passage.sentence().span().contains(argument.span()));
    return fact.argument(Role.WORDS)
        .flatMap(words -> within(passage, words.span()))
        .map(words -> new Said(source, words, speaker, confidence));
  }

  /** The part of a quotation that stands in the passage, without what is no word at its ends. */
  private static Optional<Span> within(Passage passage, Span words) {
    List<Token> tokens =
        passage.sentence().tokens().stream()
            .filter(token -> words.overlaps(token.span()))
            .filter(token -> token.form().codePoints().anyMatch(Character::isLetterOrDigit))
            .toList();
    return tokens.isEmpty()
        ? Optional.empty()
        : Optional.of(tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span()));
  }

  /**
   * How well the speaker matches whom the question names: the mean over the words of that name, 0
   * to 1.
   */
  private double speaker(Fact fact, AnalyzedQuestion question) {
    List<String> asked = words(question.focus().subject().stream());
    List<String> named =
        words(
            fact.argument(Role.SPEAKER).stream()
                .flatMap(
                    speaker ->
                        Stream.concat(Stream.of(speaker.text()), speaker.canonical().stream())));
    return asked.stream()
        .mapToDouble(word -> named.stream().mapToDouble(name -> alike(word, name)).max().orElse(0))
        .average()
        .orElse(0);
  }

  private double alike(String one, String other) {
    double byWord = WordMatch.isTypo(one, other) ? WordMatch.TYPO : WordMatch.of(one, other);
    return Math.max(byWord, vectors.similarity(one, other));
  }

  private static List<String> words(Stream<String> texts) {
    return texts
        .flatMap(text -> BREAKS.splitAsStream(text.toLowerCase(Locale.ROOT)))
        .filter(word -> word.length() > 2)
        .distinct()
        .toList();
  }
}
