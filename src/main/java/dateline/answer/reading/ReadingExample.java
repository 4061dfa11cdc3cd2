package dateline.answer.reading;

import dateline.news.Passage;
import dateline.news.RevisionId;
import dateline.question.AnalyzedQuestion;
import dateline.text.Span;
import java.util.List;

/**
 * A question with the text that was given with it and where that answers it.
 *
 * @param question the question
 * @param source the text
 * @param gold the annotators' answers, by offsets of that text; none where it has no answer
 */
public record ReadingExample(AnalyzedQuestion question, RevisionId source, List<Span> gold) {
  public ReadingExample {
    gold = List.copyOf(gold);
  }

  /** How much a span is the answer: the best token F1 with a gold answer, 0 to 1. */
  double f1(Passage passage, TokenRange range) {
    double best = 0;
    if (!passage.id().revision().equals(source)) {
      return 0;
    }
    for (Span answer : gold) {
      int answerTokens = passage.sentence().tokensIn(answer).size();
      int shared = 0;
      for (int i = range.from(); i < range.to(); i++) {
        shared += answer.contains(passage.sentence().tokens().get(i).span()) ? 1 : 0;
      }
      int sum = answerTokens + range.length();
      best = Math.max(best, sum == 0 ? 0 : 2.0 * shared / sum);
    }
    return best;
  }
}
