package dateline.adapter.telegram;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * How the bot works in Telegram.
 *
 * @param token its secret
 * @param api the Bot API server, without the token
 * @param pollTimeout how long the server holds a request for updates that there are none of
 * @param admission who may use the bot
 * @param members users and chats on the allow-list
 * @param rates how fast it may send
 * @param quotas how much may be asked of it
 * @param webhook where Telegram is to push updates to; empty: it is polled
 */
public record TelegramSettings(
    BotToken token,
    URI api,
    Duration pollTimeout,
    Admission admission,
    Set<Long> members,
    Rates rates,
    Quotas quotas,
    Optional<URI> webhook) {
  /** Telegram's own server. */
  public static final URI TELEGRAM = URI.create("https://api.telegram.org");

  public TelegramSettings {
    members = Set.copyOf(members);
  }

  /** Who may use the bot. */
  public enum Admission {
    /** Its owner, and the groups that its owner has added it to. */
    OWNER,
    /** The users and chats that the settings name, and its owner. */
    ALLOW_LIST,
    /** Everybody. */
    OPEN
  }

  /**
   * How much users and chats may have within an hour; 0 is no limit.
   *
   * @param userQuestions questions of one user
   * @param chatQuestions questions in one chat
   * @param userArticles articles read for one user
   * @param chatArticles articles read in one chat
   */
  public record Quotas(int userQuestions, int chatQuestions, int userArticles, int chatArticles) {
    /** What people hardly need, and machines would. */
    public static final Quotas USUAL = new Quotas(120, 600, 30, 100);
  }

  /**
   * How many messages may be sent; 0 is no limit.
   *
   * @param overallPerSecond to all chats together
   * @param chatPerSecond to one chat
   * @param groupPerMinute to one group
   */
  public record Rates(int overallPerSecond, int chatPerSecond, int groupPerMinute) {
    /**
     * What Telegram allows every bot.
     *
     * @see <a
     *     href="https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this">Bots
     *     FAQ, limits</a>
     */
    public static final Rates TELEGRAM = new Rates(30, 1, 20);

    /** For a server without limits. */
    public static final Rates UNLIMITED = new Rates(0, 0, 0);
  }
}
