package dateline.answer.reading;

import dateline.news.Passage;
import dateline.question.AnalyzedQuestion;
import dateline.question.Intent;
import dateline.text.NameType;
import dateline.text.Span;
import dateline.text.Token;
import java.util.Collections;
import java.util.EnumSet;
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

  /**
   * "How long" may ask for hours or for miles; else an amount of one measure is none of another.
   */
  private static boolean measures(AnalyzedQuestion question, Passage passage, Span span) {
    Set<Measure> found = Measure.in(passage, span);
    Set<Measure> lengths = EnumSet.of(Measure.DISTANCE, Measure.DURATION);
    return found.isEmpty()
        || Measure.asked(question.answerType())
            .map(
                asked ->
                    found.contains(asked) || (lengths.contains(asked) && meets(lengths, found)))
            .orElse(true);
  }

  private static boolean meets(Set<Measure> some, Set<Measure> others) {
    return !Collections.disjoint(some, others);
  }

  private static boolean isNumber(Passage passage, Span span) {
    return passage.sentence().tokensIn(span).stream().allMatch(TypeCheck::isNumber);
  }

  private static boolean isNumber(Token token) {
    return token.tag().equals("CD") || token.form().chars().anyMatch(Character::isDigit);
  }
}
