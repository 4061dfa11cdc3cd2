package dateline.adapter.telegram;

/** The factory of what this adapter has to offer. */
public final class Telegram {
  private Telegram() {}

  /** A bot that is yet to be started. */
  public static TelegramBot bot(TelegramSettings settings, BotParts parts) {
    return new TelegramBot(settings, parts);
  }
}
