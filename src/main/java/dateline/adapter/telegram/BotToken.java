package dateline.adapter.telegram;

import java.util.regex.Pattern;

/**
 * The secret that a bot speaks to Telegram with.
 *
 * @param value digits, a colon, and what BotFather made up
 */
public record BotToken(String value) {
  private static final Pattern FORM = Pattern.compile("\\d+:[A-Za-z0-9_-]+");

  public BotToken {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "not a bot token: it looks like 123456789:AA…, as BotFather shows it");
    }
  }

  @Override
  public String toString() {
    return "BotToken[hidden]";
  }
}
