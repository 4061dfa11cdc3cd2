package dateline.adapter.telegram;

import dateline.answer.Answer;
import dateline.answer.Proof;
import dateline.delivery.Mailbox;
import dateline.delivery.Note;
import dateline.dialogue.Reply;
import dateline.fact.FactStore;
import dateline.news.Passage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the buttons under an answer do. The answer is had again from its question. */
final class AnswerButtons {
  private static final String MORE = "more";
  private static final String NEXT = "next";
  private static final String SOURCES = "src";
  private static final String GONE = "That question is gone; ask it again.";

  private final Mailbox mailbox;
  private final FactStore store;
  private final Answering answering;
  private final SourcesCommand sources;

  AnswerButtons(Answering answering, SourcesCommand sources, BotParts parts) {
    mailbox = parts.mailbox();
    store = parts.store();
    this.answering = answering;
    this.sources = sources;
  }

  /** The actions by what their buttons' data begin with. */
  Map<String, ButtonAction> actions() {
    return Map.of(
        MORE, press -> withQuestion(press, this::more),
        NEXT, press -> withQuestion(press, this::next),
        SOURCES, press -> withQuestion(press, this::sources));
  }

  /** The buttons under the answer to the question of this token. */
  static List<Button> under(String token) {
    return List.of(
        PressHandler.button("More", MORE, token),
        PressHandler.button("Not what I asked", NEXT, token),
        PressHandler.button("Sources", SOURCES, token));
  }

  private interface OfQuestion {
    Pressed press(Asked asked, Press press);
  }

  private Pressed withQuestion(Press press, OfQuestion action) {
    return mailbox
        .note(Keys.asked(press.data()))
        .map(text -> action.press(Json.read(text, Asked.class), press))
        .orElse(Pressed.notice(GONE));
  }

  /** The next candidate, and the miss is filed. */
  private Pressed next(Asked asked, Press press) {
    Note.Owner owner = new Note.Owner(press.place().chatKey(), asked.user());
    Answering.Turned turned = answering.turnDown(asked, press.place());
    String missed = feedback(asked, answer(turned.before()).flatMap(Answer::firstProof));
    Note miss = new Note(Keys.FEEDBACK + press.data(), owner, missed);
    Optional<Answer> other = answer(turned.after());
    if (other.isEmpty()) {
      return new Pressed(
          "I have no other answer to that; ask it in other words.",
          Optional.empty(),
          List.of(),
          List.of(miss));
    }
    Note shown = new Note(Keys.asked(press.data()), owner, Json.text(asked.next()));
    Post post =
        new Post(
            AnswerHtml.of(other.get()), under(press.data()), AnswerHtml.articlesOf(other.get()));
    return Pressed.edited(post, List.of(miss, shown));
  }

  private static String feedback(Asked asked, Optional<Proof> proof) {
    return Json.text(
        Json.object()
            .put("question", asked.question())
            .put("answer", proof.map(Proof::words).orElse(""))
            .put("evidence", proof.map(p -> p.passage().text()).orElse(""))
            .put("article", proof.map(p -> p.article().id().value()).orElse("")));
  }

  private static Optional<Answer> answer(List<Reply> replies) {
    return replies
        .get(0)
        .match(answered -> Optional.of(answered.answer()), said -> Optional.empty());
  }

  /** The quote with the sentences around it. */
  private Pressed more(Asked asked, Press press) {
    return answer(answering.answer(asked, press.place()))
        .flatMap(
            answer -> AnswerHtml.quoted(answer).map(proof -> wider(answer, proof, press.data())))
        .orElse(Pressed.notice(GONE));
  }

  private Pressed wider(Answer answer, Proof proof, String token) {
    Passage passage = proof.passage();
    List<Passage> around =
        Stream.of(neighbour(passage, -1), Optional.of(passage), neighbour(passage, 1))
            .flatMap(Optional::stream)
            .toList();
    List<Button> buttons = under(token);
    Post post =
        new Post(
            AnswerHtml.of(answer, unused -> AnswerHtml.quote(around)),
            buttons.subList(1, buttons.size()),
            AnswerHtml.articlesOf(answer));
    return Pressed.edited(post, List.of());
  }

  private Optional<Passage> neighbour(Passage passage, int step) {
    return passage.id().step(step).flatMap(store::find);
  }

  /** The articles of the answer and of the other candidates, in a message of their own. */
  private Pressed sources(Asked asked, Press press) {
    List<String> articles =
        answer(answering.answer(asked, press.place())).stream()
            .flatMap(AnswerHtml::proofs)
            .map(proof -> proof.article().id().value())
            .distinct()
            .toList();
    return Pressed.said(sources.of(articles, press.place()));
  }
}
