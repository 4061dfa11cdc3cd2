package dateline.adapter.telegram;

import dateline.delivery.Mailbox;
import java.util.Optional;

/** The factory of what this adapter has to offer. */
public final class Telegram {
  /** What the keys of notes on answers that were turned down begin with. */
  public static final String FEEDBACK = Keys.FEEDBACK;

  /** The header that a pushed update's secret comes in. */
  public static final String SECRET_HEADER = Webhook.HEADER;

  private Telegram() {}

  /** A bot that is yet to be started. */
  public static TelegramBot bot(TelegramSettings settings, BotParts parts) {
    return new TelegramBot(settings, parts);
  }

  /** How the bot that works with this mailbox is, or was; empty where none ever ran. */
  public static Optional<Pulse> pulse(Mailbox mailbox) {
    return mailbox.note(Keys.PULSE).map(text -> Json.read(text, Pulse.class));
  }
}
