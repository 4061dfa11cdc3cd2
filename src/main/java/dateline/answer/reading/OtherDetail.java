package dateline.answer.reading;

import dateline.news.Passage;
import dateline.news.PassageId;
import dateline.news.Reference;
import dateline.question.AnalyzedQuestion;
import dateline.question.Keyword;
import dateline.text.NumberWords;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How clearly a sentence says of another person, place, day or number what a question asks to
 * confirm: "Did Holm resign on Friday?" and "Holm resigned on Monday".
 */
final class OtherDetail {
  /** Where a question is nothing but names and numbers. */
  private static final double NOTHING_ELSE = 0.5;

  private static final Pattern COMPARES = Pattern.compile("JJR|JJS|RBR|RBS");
  private static final Set<String> BOUNDS = Set.of("over", "under", "above", "below", "beyond");
  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final AnalyzedQuestion question;
  private final Terms terms;
  private final Set<String> numbers;

  /** Of a question and the passages that it was matched against. */
  OtherDetail(AnalyzedQuestion question, Terms terms) {
    this.question = question;
    this.terms = terms;
    numbers =
        question.text().sentences().stream()
            .map(Sentence::tokens)
            .flatMap(OtherDetail::numbers)
            .collect(Collectors.toSet());
  }

  /**
   * The share of the question's other words that a passage has, 0 to 1, where it and its neighbours
   * lack a name or a number of the question; otherwise 0.
   */
  double share(PassageMatch match) {
    return lacksDetail(match.passage())
        ? question.keywords().stream()
            .filter(word -> !isDetail(word))
            .mapToDouble(word -> terms.strongest(word.form(), match))
            .average()
            .orElse(NOTHING_ELSE)
        : 0;
  }

  private boolean lacksDetail(Passage passage) {
    Set<String> said = around(passage.id()).flatMap(OtherDetail::said).collect(Collectors.toSet());
    return question.keywords().stream().anyMatch(word -> isDetail(word) && !isIn(said, word));
  }

  private boolean isDetail(Keyword word) {
    return word.name() || numbers.contains(plain(word.form()));
  }

  /** Other days are alike in meaning, and a number is never another one misspelled. */
  private boolean isIn(Set<String> said, Keyword detail) {
    String asked = plain(detail.form());
    boolean mayBeMisspelled = !numbers.contains(asked);
    return said.stream()
        .anyMatch(
            form ->
                WordMatch.of(asked, form) > 0
                    || (mayBeMisspelled && WordMatch.isTypo(asked, form)));
  }

  /** The passage with its neighbours, which may name what it only points at. */
  private Stream<Passage> around(PassageId id) {
    Set<PassageId> near =
        Stream.of(id.step(-1).stream(), Stream.of(id), id.step(1).stream())
            .flatMap(ids -> ids)
            .collect(Collectors.toSet());
    return terms.matches().stream()
        .map(PassageMatch::passage)
        .filter(passage -> near.contains(passage.id()));
  }

  /** The passage's words, and those of the names that its pronouns stand for. */
  private static Stream<String> said(Passage passage) {
    Set<String> said = new HashSet<>();
    for (Token token : passage.sentence().tokens()) {
      said.add(plain(token.form()));
      said.add(token.lemma());
    }
    for (Reference reference : passage.references()) {
      said.addAll(List.of(BREAKS.split(plain(reference.name()), -1)));
    }
    return said.stream();
  }

  /** The numbers of a sentence; "one" is more often a pronoun. */
  private static Stream<String> numbers(List<Token> tokens) {
    return IntStream.range(0, tokens.size())
        .filter(i -> tokens.get(i).tag().equals("CD") && !isBound(tokens, i))
        .mapToObj(i -> plain(tokens.get(i).form()))
        .filter(number -> !number.equals("1"));
  }

  /** Whether a number is only compared with: "more than 50", "at least 50", "under 50". */
  private static boolean isBound(List<Token> tokens, int number) {
    return tokens.subList(Math.max(0, number - 2), number).stream()
        .anyMatch(
            token ->
                COMPARES.matcher(token.tag()).matches() || BOUNDS.contains(plain(token.form())));
  }

  /** In lower case, a number in digits alone: "Seven" and "7", "1,200" and "1200". */
  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    OptionalInt number = NumberWords.valueOf(lower);
    return number.isPresent() ? String.valueOf(number.getAsInt()) : lower.replace(",", "");
  }
}
