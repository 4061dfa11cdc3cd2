package dateline.question;

import dateline.text.AnalyzedText;
import dateline.text.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * One question of a message and what it asks for.
 *
 * @param question this question alone, without what was said around it
 * @param text its analysis; offsets point into the question's own text
 * @param guess what it wants, and how sure that is
 * @param answerType what kind of thing would answer it
 * @param keywords its content words, the most telling first, each lemma once; none for "why?"; of a
 *     request for a story that says what it is about, those alone
 * @param context content words of the message's other sentences, in the same order; they help to
 *     find a passage and are no part of the question
 * @param lead what was said before it as it was typed, at the end what was said last: the message's
 *     other sentences, the questions that it leans on; possibly empty
 * @param focus where known
 */
public record AnalyzedQuestion(
    Question question,
    AnalyzedText text,
    IntentGuess guess,
    AnswerType answerType,
    List<Keyword> keywords,
    List<Keyword> context,
    String lead,
    Focus focus) {
  public AnalyzedQuestion {
    keywords = List.copyOf(keywords);
    context = List.copyOf(context);
  }

  /** What it wants. */
  public Intent intent() {
    return guess.intent();
  }

  /** The question's own sentence; empty where the message has no words at all. */
  public Optional<Sentence> sentence() {
    return text.sentences().stream().findFirst();
  }

  /** Whether it wants to hear true or false rather than yes or no. */
  public boolean asksTrueOrFalse() {
    return sentence().filter(one -> TrueOrFalse.statement(one.tokens()).isPresent()).isPresent();
  }

  /** The keywords that look like parts of names, in the order of importance. */
  public List<Keyword> nameWords() {
    return keywords.stream().filter(Keyword::name).toList();
  }
}
