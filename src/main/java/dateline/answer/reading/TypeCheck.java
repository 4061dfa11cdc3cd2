package dateline.answer.reading;

import dateline.news.Passage;
import dateline.question.AnalyzedQuestion;
import dateline.question.Intent;
import dateline.text.NameType;
import dateline.text.Span;
import dateline.text.Token;
import java.util.Collections;
import java.util.Set;

/**
 * Whether words are of the kind that a question asks for, as far as that can be told without doubt:
 * a time for "when", a number for "how many", and not one of miles for "what percentage", neither
 * of them for "who" and "where".
 */
final class TypeCheck {
  /** What words of the wrong kind lose: they win only where nothing else is near. */
  static final double PENALTY = 5;

  private static final Set<String> HOUSEHOLD_NUMBERS =
      Set.of("no", "half", "several", "few", "many", "most", "all", "none", "double", "twice");

  private static final Set<NameType> NUMBERS =
      Set.of(NameType.NUMBER, NameType.MONEY, NameType.PERCENT);

  /** Tags of prepositions, articles and signs of currencies. */
  private static final Set<String> LIGHT = Set.of("IN", "TO", "DT", "$", "#");

  private static final Set<Measure> LENGTHS = Set.of(Measure.DISTANCE, Measure.DURATION);

  private TypeCheck() {}

  /** Whether the span fits; everything fits a question that asks for no kind of thing. */
  static boolean fits(AnalyzedQuestion question, Passage passage, Span span) {
    Intent intent = question.intent();
    return switch (intent) {
      case WHEN -> hasTime(passage, span);
      case HOW_MUCH -> hasNumber(passage, span) && measures(question, passage, span);
      case WHO, WHERE -> !isTime(passage, span) && !isNumber(passage, span);
      default -> true;
    };
  }

  private static boolean hasTime(Passage passage, Span span) {
    return passage.times().stream().anyMatch(time -> time.span().overlaps(span));
  }

  private static boolean isTime(Passage passage, Span span) {
    return passage.times().stream().anyMatch(time -> time.span().contains(span));
  }

  private static boolean hasNumber(Passage passage, Span span) {
    return passage.sentence().tokensIn(span).stream()
            .anyMatch(token -> isNumber(token) || HOUSEHOLD_NUMBERS.contains(token.lemma()))
        || passage.names().stream()
            .anyMatch(name -> NUMBERS.contains(name.type()) && name.span().overlaps(span));
  }

  /** An amount of one measure is none of another; an amount without a unit may be of any. */
  private static boolean measures(AnalyzedQuestion question, Passage passage, Span span) {
    return Measure.asked(question.answerType())
        .map(asked -> meets(asked, Measure.in(passage, span)))
        .orElse(true);
  }

  /** "How long" may ask for hours or for miles. */
  private static boolean meets(Measure asked, Set<Measure> found) {
    Set<Measure> accepted = LENGTHS.contains(asked) ? LENGTHS : Set.of(asked);
    return found.isEmpty() || !Collections.disjoint(accepted, found);
  }

  /** "On 3", "for £375,000": nothing but numbers and words before them. */
  private static boolean isNumber(Passage passage, Span span) {
    return passage.sentence().tokensIn(span).stream()
        .filter(token -> !LIGHT.contains(token.tag()))
        .allMatch(TypeCheck::isNumber);
  }

  private static boolean isNumber(Token token) {
    return token.tag().equals("CD") || token.form().chars().anyMatch(Character::isDigit);
  }
}
