package dateline.adapter.telegram;

import java.util.Map;
import java.util.Optional;

/** Obeys the commands that messages are or stand for, where their writers may use the bot. */
final class MessageHandler {
  private final BotIdentity bot;
  private final Gate gate;
  private final Conversing conversing;
  private final Map<String, ChatCommand> commands;

  MessageHandler(BotHelpers helpers, Conversing conversing, Map<String, ChatCommand> commands) {
    bot = helpers.bot();
    gate = helpers.gate();
    this.conversing = conversing;
    this.commands = Map.copyOf(commands);
  }

  /** What comes of a message. */
  Outcome handle(ChatMessage message) {
    return command(message).map(command -> obey(command, message)).orElse(Outcome.NOTHING);
  }

  /** What comes of a message that says something else now: what it asks is answered anew. */
  Outcome handleEdited(ChatMessage message) {
    return command(message)
        .filter(command -> commands.get(command.name()) == conversing)
        .map(command -> obey(command, message))
        .orElse(Outcome.NOTHING);
  }

  private Optional<Command> command(ChatMessage message) {
    boolean own = message.byBot() && message.user().equals(bot.id());
    boolean reply = message.replied().filter(it -> it.user().equals(bot.id())).isPresent();
    return own
        ? Optional.empty()
        : Command.of(message, bot.name(), reply)
            .or(() -> begun(message).map(unused -> new Command("ask", message.text())));
  }

  private Outcome obey(Command command, ChatMessage message) {
    if (gate.claims(message)) {
      return Outcome.said(
          "Welcome, owner. I answer you now, and the groups that you add me to. Send me a link.");
    }
    if (!gate.admits(message.place().chatKey(), message.user())) {
      return gate.refusal(message);
    }
    ChatCommand known = commands.get(command.name());
    if (known != null) {
      return known.obey(command, message);
    }
    return message.place().group()
        ? Outcome.NOTHING
        : Outcome.said("I don't know /" + command.name() + ". /help says what I can do.");
  }

  /** Whether the answer to a message may take long. */
  boolean mayTakeLong(ChatMessage message) {
    return conversing.mayTakeLong(message);
  }

  /** The message before, which this one belongs to, so that its answer is replaced. */
  Optional<Long> begun(ChatMessage message) {
    return conversing.begun(message);
  }
}
