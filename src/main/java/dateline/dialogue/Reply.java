package dateline.dialogue;

import dateline.answer.Answer;
import dateline.question.AnalyzedQuestion;
import java.util.function.Function;

/** One reply to a message. */
public sealed interface Reply {
  /** The articles were asked. */
  record Answered(AnalyzedQuestion question, Answer answer) implements Reply {}

  /**
   * Nothing of the articles was asked.
   *
   * @param text what is said instead
   */
  record Said(AnalyzedQuestion question, String text) implements Reply {}

  /** The question that this replies to. */
  AnalyzedQuestion question();

  /** Does one thing with an answer and another with talk. */
  default <T> T match(Function<Answered, T> answered, Function<Said, T> said) {
    return this instanceof Answered answer ? answered.apply(answer) : said.apply((Said) this);
  }
}
