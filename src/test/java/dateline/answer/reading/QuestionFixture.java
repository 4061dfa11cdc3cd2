package dateline.answer.reading;

import dateline.question.AnalyzedQuestion;
import dateline.question.AnswerType;
import dateline.question.Focus;
import dateline.question.Intent;
import dateline.question.IntentGuess;
import dateline.question.Keyword;
import dateline.question.Question;
import dateline.text.AnalyzedText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Questions whose analysis is written by hand, mostly without sentences. */
final class QuestionFixture {
  private static final AnswerType ANYTHING = new AnswerType(AnswerType.Coarse.ENTY, "other");

  private QuestionFixture() {}

  /** A question with an intent beyond doubt, for anything. */
  static AnalyzedQuestion question(Intent intent, String text, String... keywords) {
    return question(intent, ANYTHING, text, keywords);
  }

  /** The same for that type of answer. */
  static AnalyzedQuestion question(
      Intent intent, AnswerType type, String text, String... keywords) {
    return question(
        intent,
        type,
        new AnalyzedText(text, List.of(), List.of()),
        Stream.of(keywords)
            .map(word -> new Keyword(word, word.toLowerCase(Locale.ROOT), false))
            .toList());
  }

  /** A question for anything, of an analysed text. */
  static AnalyzedQuestion question(Intent intent, AnalyzedText text, List<Keyword> keywords) {
    return question(intent, ANYTHING, text, keywords);
  }

  private static AnalyzedQuestion question(
      Intent intent, AnswerType type, AnalyzedText text, List<Keyword> keywords) {
    return new AnalyzedQuestion(
        new Question(text.text()),
        text,
        new IntentGuess(intent, 1),
        type,
        keywords,
        List.of(),
        "",
        Focus.NONE);
  }
}
