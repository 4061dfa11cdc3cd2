package dateline.adapter.telegram;

import dateline.delivery.Handled;
import dateline.delivery.Incoming;
import dateline.delivery.Note;
import dateline.delivery.Outgoing;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Handles pressed buttons: each is answered, whatever comes of it. */
final class PressHandler {
  private static final String STRANGER = "Only those whom the bot's owner lets in may use it here.";
  private static final String MUCH = "That was much for one hour; I go on later.";
  private static final String OLD = "That message is too old for its buttons; ask again.";

  private final Map<String, ButtonAction> actions;
  private final Gate gate;
  private final Allowance allowance;
  private final InstantSource clock;

  /** Does the action that the button's data begin with. */
  PressHandler(Map<String, ButtonAction> actions, BotHelpers helpers) {
    this.actions = Map.copyOf(actions);
    gate = helpers.gate();
    allowance = helpers.allowance();
    clock = helpers.parts().clock();
  }

  /** The button of an action with its data. */
  static Button button(String label, String action, String data) {
    return new Button(label, action + ":" + data);
  }

  Handled handle(Incoming incoming, CallbackQuery query) {
    if (!(query.getMessage() instanceof Message message)) {
      return new Handled(incoming, List.of(Outbound.notice(query.getId(), OLD)), List.of());
    }
    ChatMessage below = ChatMessage.of(message);
    String user = String.valueOf(query.getFrom().getId());
    if (!gate.admits(below.place().chatKey(), user)) {
      return new Handled(incoming, List.of(Outbound.notice(query.getId(), STRANGER)), List.of());
    }
    if (!allowance.lookUp(user)) {
      return new Handled(incoming, List.of(Outbound.notice(query.getId(), MUCH)), List.of());
    }
    String data = String.valueOf(query.getData());
    int colon = data.indexOf(':');
    ButtonAction action = actions.get(data.substring(0, Math.max(0, colon)));
    Pressed pressed =
        action == null
            ? Pressed.notice(OLD)
            : action.press(new Press(user, data.substring(colon + 1), below));
    List<Outgoing> outgoing = new ArrayList<>();
    outgoing.add(Outbound.notice(query.getId(), pressed.notice()));
    pressed.edited().ifPresent(post -> outgoing.add(Outbound.edit(post, message)));
    outgoing.addAll(below(pressed, below, user));
    return new Handled(incoming, outgoing, notes(pressed, below));
  }

  private List<Outgoing> below(Pressed pressed, ChatMessage below, String user) {
    Memo memo =
        Memo.of(below.place(), user, 0, false).asking(Keys.tokenOf(pressed.notes()).orElse(""));
    return Outbound.of(pressed.said(), below.answeredBy(user, "", clock.instant()), memo);
  }

  /** A message that says something else speaks of other articles. */
  private static List<Note> notes(Pressed pressed, ChatMessage below) {
    List<Note> notes = new ArrayList<>(pressed.notes());
    String chat = below.place().chatKey();
    pressed
        .edited()
        .filter(post -> !post.articles().isEmpty())
        .map(post -> String.join("\n", post.articles()))
        .map(ids -> new Note(Keys.about(chat, below.id()), new Note.Owner(chat, ""), ids))
        .ifPresent(notes::add);
    Keys.tokenOf(pressed.notes())
        .filter(token -> pressed.edited().isPresent())
        .map(token -> new Note(Keys.behind(chat, below.id()), new Note.Owner(chat, ""), token))
        .ifPresent(notes::add);
    return notes;
  }
}
