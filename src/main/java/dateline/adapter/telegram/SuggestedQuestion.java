package dateline.adapter.telegram;

import java.time.InstantSource;

/** A question that was tapped: it stands above its answer, for nobody has typed it. */
final class SuggestedQuestion implements ButtonAction {
  static final String ACTION = "ask";

  private final ChatCommand conversing;
  private final InstantSource clock;

  SuggestedQuestion(ChatCommand conversing, InstantSource clock) {
    this.conversing = conversing;
    this.clock = clock;
  }

  @Override
  public Pressed press(Press press) {
    ChatMessage asked =
        press.below().answeredBy(press.user(), "/ask " + press.data(), clock.instant());
    Outcome outcome = conversing.obey(new Command("ask", press.data()), asked);
    return Pressed.said(
        new Outcome(
            outcome.posts().stream()
                .map(
                    post -> post.saying("<i>" + Html.escape(press.data()) + "</i>\n" + post.html()))
                .toList(),
            outcome.notes()));
  }
}
