package dateline.answer.reading;

import dateline.news.Passage;
import dateline.question.AnalyzedQuestion;
import dateline.question.Intent;
import dateline.text.NameType;
import dateline.text.Span;
import dateline.text.Token;
import java.util.Set;

/** Whether words are of the kind that a question's intent asks for, as far as that can be told. */
final class TypeCheck {
  private static final Set<NameType> WHO = Set.of(NameType.PERSON, NameType.ORGANIZATION);
  private static final Set<NameType> WHERE = Set.of(NameType.PLACE, NameType.ORGANIZATION);

  private TypeCheck() {}

  /** Whether the span fits; everything fits a question that asks for no kind of thing. */
  static boolean fits(AnalyzedQuestion question, ScoredSpan span) {
    Passage passage = span.source().passage();
    Intent intent = question.intent();
    return switch (intent) {
      case WHEN -> hasTime(passage, span.span());
      case HOW_MUCH -> hasNumber(passage, span.span());
      case WHO -> hasName(passage, span.span(), WHO);
      case WHERE -> hasName(passage, span.span(), WHERE);
      default -> true;
    };
  }

  private static boolean hasTime(Passage passage, Span span) {
    return passage.times().stream().anyMatch(time -> time.span().overlaps(span));
  }

  private static boolean hasNumber(Passage passage, Span span) {
    return passage.sentence().tokensIn(span).stream()
        .map(Token::tag)
        .anyMatch(tag -> tag.equals("CD"));
  }

  private static boolean hasName(Passage passage, Span span, Set<NameType> types) {
    return passage.names().stream()
        .anyMatch(name -> types.contains(name.type()) && name.span().overlaps(span));
  }
}
