package dateline.adapter.telegram;

/** The factory of what this adapter has to offer. */
public final class Telegram {
  /** What the keys of notes on answers that were turned down begin with. */
  public static final String FEEDBACK = Keys.FEEDBACK;

  private Telegram() {}

  /** A bot that is yet to be started. */
  public static TelegramBot bot(TelegramSettings settings, BotParts parts) {
    return new TelegramBot(settings, parts);
  }
}
