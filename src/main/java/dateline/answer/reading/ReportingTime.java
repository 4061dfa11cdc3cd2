package dateline.answer.reading;

import dateline.question.AnalyzedQuestion;
import dateline.question.Intent;
import dateline.text.Token;
import java.util.Locale;
import java.util.Set;

/**
 * Tells the time of a report from that of what is reported: in "they will meet in April, she said
 * on Friday" Friday is when she said so. News says so in every other sentence, the texts that the
 * reader learned from hardly ever, so it cannot have learned it.
 */
final class ReportingTime {
  /** More than any other feature says against a span. */
  static final double PENALTY = 4;

  private static final int BEFORE = 4;
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "announce",
          "report",
          "write",
          "state",
          "add",
          "warn",
          "confirm",
          "declare");

  private final boolean applies;

  /** Applies to questions for a time, unless they ask when something was said. */
  ReportingTime(AnalyzedQuestion question) {
    applies =
        question.intent() == Intent.WHEN
            && question.sentence().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .noneMatch(ReportingTime::isSaying);
  }

  /** Whether a span is the time at which a verb of saying right before it took place. */
  boolean covers(PassageView passage, TokenRange range) {
    if (!applies || passage.name(range.to() - 1) == 0) {
      return false;
    }
    for (int i = Math.max(0, range.from() - BEFORE); i < range.from(); i++) {
      if (isSaying(passage.token(i)) && staysInClause(passage, i, range.from())) {
        return true;
      }
    }
    return false;
  }

  private static boolean staysInClause(PassageView passage, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (passage.token(i).form().equals(",") || passage.token(i).form().equals("that")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSaying(Token token) {
    return token.isVerb() && SAYING.contains(token.lemma().toLowerCase(Locale.ROOT));
  }
}
