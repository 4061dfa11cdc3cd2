package dateline.adapter.telegram;

import dateline.delivery.Mailbox;
import dateline.delivery.Note;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The links of a message beside the one that was read: each is a button that has it read too. */
final class FurtherLinks implements ButtonAction {
  static final String ACTION = "link";

  private static final String GONE = "That link is gone; send it again.";
  private static final int MOST = 5;
  private static final int LONGEST_LABEL = 48;

  private final Mailbox mailbox;
  private final ChatCommand conversing;

  /** Has links read by what answers "/ask". */
  FurtherLinks(Mailbox mailbox, ChatCommand conversing) {
    this.mailbox = mailbox;
    this.conversing = conversing;
  }

  /** The outcome with buttons for what else the message links to. */
  static Outcome beside(Outcome outcome, ChatMessage carrier, ChatMessage asker) {
    List<URI> links = Source.further(carrier);
    if (links.isEmpty() || outcome.posts().isEmpty()) {
      return outcome;
    }
    String token = Keys.token();
    List<Button> buttons = new ArrayList<>();
    for (URI link : links.subList(0, Math.min(MOST, links.size()))) {
      buttons.add(PressHandler.button("Read " + label(link), ACTION, token + ":" + buttons.size()));
    }
    Note.Owner owner = new Note.Owner(asker.place().chatKey(), asker.user());
    List<String> addresses = links.stream().map(URI::toString).toList();
    return outcome
        .withButtons(buttons)
        .and(new Note(Keys.links(token), owner, Json.text(addresses)));
  }

  private static String label(URI link) {
    String path = Optional.ofNullable(link.getPath()).orElse("");
    return Html.shortened(link.getHost() + path, LONGEST_LABEL);
  }

  @Override
  public Pressed press(Press press) {
    int colon = press.data().indexOf(':');
    int number = Integer.parseInt(press.data().substring(colon + 1));
    return mailbox
        .note(Keys.links(press.data().substring(0, Math.max(0, colon))))
        .map(text -> URI.create(Json.read(text, String[].class)[number]))
        .map(link -> Pressed.said(read(link, press)))
        .orElse(Pressed.notice(GONE));
  }

  private Outcome read(URI link, Press press) {
    ChatMessage asked = press.below().linking(press.user(), link);
    return conversing.obey(new Command("ask", ""), asked);
  }
}
