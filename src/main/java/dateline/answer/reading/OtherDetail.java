package dateline.answer.reading;

import dateline.news.Passage;
import dateline.news.PassageId;
import dateline.news.Reference;
import dateline.question.AnalyzedQuestion;
import dateline.question.Keyword;
import dateline.text.NumberWords;
import dateline.text.Sentence;
import dateline.text.Token;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
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

  private static final Pattern MARKS = Pattern.compile(",|(?<=[a-z])\\.");

  /** From here on a word of like meaning may be the same name: "China" and "Chinese". */
  private static final double LIKE = 0.5;

  private static final Set<String> CALENDAR =
      Stream.concat(Stream.of(DayOfWeek.values()), Stream.of(Month.values()))
          .map(day -> plain(day.toString()))
          .collect(Collectors.toSet());

  private static final Pattern COMPARES = Pattern.compile("JJR|JJS|RBR|RBS");
  private static final Set<String> BOUNDS = Set.of("over", "under", "above", "below", "beyond");
  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final AnalyzedQuestion question;
  private final Terms terms;
  private final Set<String> numbers;
  private final List<Name> names;

  /** Of a question and the passages that it was matched against. */
  OtherDetail(AnalyzedQuestion question, Terms terms) {
    this.question = question;
    this.terms = terms;
    numbers =
        question.text().sentences().stream()
            .map(Sentence::tokens)
            .flatMap(OtherDetail::numbers)
            .collect(Collectors.toSet());
    names =
        question.text().sentences().stream()
            .map(Sentence::tokens)
            .flatMap(OtherDetail::names)
            .toList();
  }

  /** A name of several words, in lower case, and their first letters: "us" of "United States". */
  private record Name(Set<String> words, String initials) {
    static Name of(List<Token> tokens) {
      return new Name(
          tokens.stream().map(token -> plain(token.form())).collect(Collectors.toSet()),
          plain(
              tokens.stream()
                  .map(token -> token.form().substring(0, 1))
                  .collect(Collectors.joining())));
    }
  }

  /**
   * The share of the question's other words that a passage has, 0 to 1, where it and its neighbours
   * lack a name or a number of the question; otherwise 0.
   */
  double share(PassageMatch match) {
    return lacksDetail(match)
        ? question.keywords().stream()
            .filter(word -> !isDetail(word))
            .mapToDouble(word -> terms.strongest(word.form(), match))
            .average()
            .orElse(NOTHING_ELSE)
        : 0;
  }

  private boolean lacksDetail(PassageMatch match) {
    Set<String> said =
        around(match.passage().id()).flatMap(OtherDetail::said).collect(Collectors.toSet());
    return question.keywords().stream()
        .filter(this::isDetail)
        .anyMatch(word -> !isIn(said, word) && !isLike(word, match) && !isAbbreviated(said, word));
  }

  /** Whether the initials of the name that a word is part of stand there. */
  private boolean isAbbreviated(Set<String> said, Keyword word) {
    return names.stream()
        .filter(name -> name.words().contains(plain(word.form())))
        .anyMatch(name -> said.contains(name.initials()));
  }

  private boolean isDetail(Keyword word) {
    return word.name() || numbers.contains(plain(word.form()));
  }

  /** A number is never another one misspelled. */
  private boolean isIn(Set<String> said, Keyword detail) {
    String asked = plain(detail.form());
    return said.stream()
        .anyMatch(
            form ->
                WordMatch.of(asked, form) > 0
                    || (!isExact(asked) && WordMatch.isTypo(asked, form)));
  }

  /** Other days and numbers are alike in meaning, too. */
  private boolean isLike(Keyword detail, PassageMatch match) {
    return !isExact(plain(detail.form())) && terms.strongest(detail.form(), match) >= LIKE;
  }

  private boolean isExact(String asked) {
    return numbers.contains(asked) || CALENDAR.contains(asked);
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

  /** The passage's words, its names' initials, and the names that its pronouns stand for. */
  private static Stream<String> said(Passage passage) {
    Set<String> said = new HashSet<>();
    for (Token token : passage.sentence().tokens()) {
      said.add(plain(token.form()));
      said.add(token.lemma());
    }
    names(passage.sentence().tokens()).map(Name::initials).forEach(said::add);
    for (Reference reference : passage.references()) {
      said.addAll(List.of(BREAKS.split(plain(reference.name()), -1)));
    }
    return said.stream();
  }

  /** The names of several words. */
  private static Stream<Name> names(List<Token> tokens) {
    List<Name> names = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      if (i == tokens.size() || !tokens.get(i).isProperNoun()) {
        if (i - start > 1) {
          names.add(Name.of(tokens.subList(start, i)));
        }
        start = i + 1;
      }
    }
    return names.stream();
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

  /** In lower case, without marks, a number in digits: "Seven" and "7", "1,200", "U.S." */
  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    OptionalInt number = NumberWords.valueOf(lower);
    return number.isPresent()
        ? String.valueOf(number.getAsInt())
        : MARKS.matcher(lower).replaceAll("");
  }
}
