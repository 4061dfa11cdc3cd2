package dateline.adapter.telegram;

import dateline.answer.Answer;
import dateline.answer.Proof;
import dateline.delivery.Mailbox;
import dateline.delivery.Note;
import dateline.dialogue.Reply;
import dateline.fact.FactStore;
import dateline.news.Passage;
import dateline.news.PassageId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What pressed buttons do. */
final class ButtonHandler {
  private static final String GONE = "That question is gone; ask it again.";

  private final Mailbox mailbox;
  private final FactStore store;
  private final Answering answering;

  ButtonHandler(BotParts parts, Answering answering) {
    mailbox = parts.mailbox();
    store = parts.store();
    this.answering = answering;
  }

  /**
   * What comes of a button.
   *
   * @param notice what the one who pressed it is told
   * @param edited what its message says from now on; empty: as before
   * @param notes what is remembered
   */
  record Pressed(String notice, Optional<Post> edited, List<Note> notes) {
    static Pressed notice(String text) {
      return new Pressed(text, Optional.empty(), List.of());
    }
  }

  /** Does what the button's data say. */
  Pressed press(String data, Place place) {
    int colon = data.indexOf(':');
    String token = data.substring(colon + 1);
    Optional<Asked> asked =
        mailbox.note(Keys.asked(token)).map(text -> Json.read(text, Asked.class));
    if (asked.isEmpty()) {
      return Pressed.notice(GONE);
    }
    return data.startsWith("more:")
        ? more(asked.get(), token, place)
        : next(asked.get(), token, place);
  }

  /** The next candidate, and the miss is filed. */
  private Pressed next(Asked asked, String token, Place place) {
    Asked other = asked.next();
    Note.Owner owner = new Note.Owner(place.chatKey(), asked.user());
    Note miss = new Note(Keys.FEEDBACK + token, owner, feedback(asked, place));
    Optional<Answer> answer = answer(other, place);
    if (answer.isEmpty()) {
      return new Pressed(
          "I have no other answer to that; ask it in other words.",
          Optional.empty(),
          List.of(miss));
    }
    Post post =
        new Post(
            AnswerHtml.of(answer.get()),
            Asking.buttons(token),
            AnswerHtml.articlesOf(answer.get()));
    return new Pressed(
        "", Optional.of(post), List.of(miss, new Note(Keys.asked(token), owner, Json.text(other))));
  }

  private String feedback(Asked asked, Place place) {
    Optional<Proof> proof = answer(asked, place).flatMap(Answer::firstProof);
    return Json.text(
        Json.object()
            .put("question", asked.question())
            .put("answer", proof.map(Proof::words).orElse(""))
            .put("evidence", proof.map(p -> p.passage().text()).orElse(""))
            .put("article", proof.map(p -> p.article().id().value()).orElse("")));
  }

  private Optional<Answer> answer(Asked asked, Place place) {
    Reply reply = answering.answer(asked, place).get(0);
    return reply.match(answered -> Optional.of(answered.answer()), said -> Optional.empty());
  }

  /** The quote with the sentences around it. */
  private Pressed more(Asked asked, String token, Place place) {
    return answer(asked, place)
        .flatMap(answer -> answer.firstProof().map(proof -> wider(answer, proof, token)))
        .orElse(Pressed.notice(GONE));
  }

  private Pressed wider(Answer answer, Proof proof, String token) {
    String around =
        Stream.of(-1, 0, 1)
            .flatMap(step -> neighbour(proof.passage(), step).stream())
            .map(passage -> Html.escape(Html.shortened(passage.text(), 900)))
            .collect(Collectors.joining(" "));
    String html = AnswerHtml.of(answer);
    int start = html.indexOf("<blockquote");
    int end = html.indexOf("</blockquote>", start);
    if (start < 0 || end < 0) {
      return Pressed.notice(GONE);
    }
    String widened =
        html.substring(0, start)
            + AnswerHtml.quote(around)
            + html.substring(end + "</blockquote>".length());
    Button other = Asking.buttons(token).get(1);
    return new Pressed(
        "",
        Optional.of(new Post(widened, List.of(other), AnswerHtml.articlesOf(answer))),
        List.of());
  }

  private Optional<Passage> neighbour(Passage passage, int step) {
    int ordinal = passage.id().ordinal() + step;
    return ordinal < 0
        ? Optional.empty()
        : store.find(new PassageId(passage.id().revision(), ordinal));
  }
}
