package dateline.dialogue;

import dateline.answer.Answer;
import dateline.answer.Answerer;
import dateline.answer.Proof;
import dateline.question.AnalyzedQuestion;
import dateline.question.ForeignLanguage;
import dateline.question.Intent;
import dateline.question.QuestionAnalyzer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Replies to messages. Thread safe: all that is remembered goes in and comes out. */
public final class Dialogue {
  private static final Set<Intent> STORY =
      EnumSet.of(Intent.SUMMARY, Intent.TIMELINE, Intent.LIST, Intent.PUBLICATION);

  private final QuestionAnalyzer analyzer;
  private final Answerer answerer;

  /** Understands with the analyzer, answers with the answerer. */
  public Dialogue(QuestionAnalyzer analyzer, Answerer answerer) {
    this.analyzer = analyzer;
    this.answerer = answerer;
  }

  /** Replies to each question of a message, in the light of the conversation before it. */
  public Exchange reply(Turn turn, Conversation before) {
    Conversation conversation = before;
    List<Reply> replies = new ArrayList<>();
    for (AnalyzedQuestion question : analyzer.analyze(turn.message())) {
      AnalyzedQuestion whole = FollowUp.complete(question, conversation);
      Reply reply = reply(whole, narrowed(turn, question, whole, conversation), conversation);
      conversation = remember(reply, conversation);
      replies.add(reply);
    }
    return new Exchange(replies, conversation);
  }

  /**
   * A question that leans on the last answer, or is about "the story", is about that answer's
   * article.
   */
  private static Turn narrowed(
      Turn turn, AnalyzedQuestion question, AnalyzedQuestion whole, Conversation before) {
    boolean leans = !question.equals(whole);
    boolean story = STORY.contains(whole.intent()) && whole.focus().topic().isEmpty();
    return before
        .lastProof()
        .filter(proof -> leans || story)
        .map(proof -> new Turn(turn.message(), turn.scope().only(Set.of(proof.article().id()))))
        .orElse(turn);
  }

  private Reply reply(AnalyzedQuestion question, Turn turn, Conversation before) {
    Optional<String> foreign = ForeignLanguage.of(question.question().text());
    if (foreign.isPresent()) {
      return new Reply.Said(question, Talk.foreign(foreign.get()));
    }
    Optional<Answer> other =
        question.intent() == Intent.CORRECTION ? next(before) : Optional.empty();
    if (other.isPresent()) {
      return new Reply.Answered(before.question().orElse(question), other.get());
    }
    return Talk.about(question.intent())
        .<Reply>map(text -> new Reply.Said(question, text))
        .orElseGet(() -> new Reply.Answered(question, answerer.answer(question, turn.scope())));
  }

  private static Conversation remember(Reply reply, Conversation before) {
    return reply.match(
        answered -> Conversation.after(answered.question(), answered.answer()), said -> before);
  }

  /** The next candidate after the answer that was wrong. */
  private static Optional<Answer> next(Conversation before) {
    return before
        .answer()
        .filter(Answer.Words.class::isInstance)
        .map(Answer.Words.class::cast)
        .filter(words -> !words.others().isEmpty())
        .map(Dialogue::withoutBest);
  }

  private static Answer withoutBest(Answer.Words words) {
    List<Proof> others = words.others();
    return new Answer.Words(others.get(0), others.subList(1, others.size()), words.confidence());
  }
}
