package dateline.answer.reading;

import dateline.question.AnalyzedQuestion;
import java.util.Locale;

/** What is asked, as numbers that features are made of. */
final class QuestionClass {
  private final int intent;
  private final int type;
  private final int head;
  private final String headWord;

  QuestionClass(AnalyzedQuestion question) {
    String interrogative = question.focus().interrogative().orElse("");
    headWord = question.focus().head().orElse("").toLowerCase(Locale.ROOT);
    intent = question.intent().name().hashCode() * 31 + interrogative.hashCode();
    type =
        question.answerType().coarse().name().hashCode() + question.answerType().fine().hashCode();
    head = headWord.hashCode();
  }

  /** The intent with its question word. */
  int intent() {
    return intent;
  }

  /** The answer type. */
  int type() {
    return type;
  }

  /** The noun that names what is asked for; the same for all questions without one. */
  int head() {
    return head;
  }

  /** That noun in lower case; empty where there is none. */
  String headWord() {
    return headWord;
  }
}
