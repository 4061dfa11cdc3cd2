package dateline.adapter.telegram;

import dateline.adapter.telegram.TelegramSettings.Quotas;
import dateline.delivery.Mailbox;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Gives everybody their share: by the operator's quotas and what a group's administrators set. */
final class Allowance {
  private static final int LOOK_UPS_A_QUESTION = 10;
  private static final String ADMINISTRATORS =
      "In this group I read articles for administrators only; ask about those that I have read.";

  private final Quota quota = new Quota();
  private final Map<String, Instant> told = new ConcurrentHashMap<>();
  private final Gate gate;
  private final Administrators administrators;
  private final Mailbox mailbox;
  private final Quotas quotas;
  private final InstantSource clock;

  Allowance(Gate gate, Administrators administrators, BotParts parts) {
    this.gate = gate;
    this.administrators = administrators;
    quotas = gate.quotas();
    mailbox = parts.mailbox();
    clock = parts.clock();
  }

  /** Takes a question from what the writer of a message may ask, or says why not. */
  Optional<Outcome> question(ChatMessage message) {
    String chat = message.place().chatKey();
    return take(
        message,
        List.of(
            new Quota.Limit("question user " + message.user(), quotas.userQuestions()),
            new Quota.Limit("question chat " + chat, quotas.chatQuestions()),
            new Quota.Limit(
                "question member " + chat + "/" + message.user(),
                ChatRules.of(chat, mailbox).memberQuestions())));
  }

  /** Takes an article from what the writer of a message may have read, or says why not. */
  Optional<Outcome> article(ChatMessage message) {
    String chat = message.place().chatKey();
    if (ChatRules.of(chat, mailbox).administratorsRead()
        && !administrators.are(message.place(), message.user())) {
      return Optional.of(Outcome.said(ADMINISTRATORS));
    }
    return take(
        message,
        List.of(
            new Quota.Limit("article user " + message.user(), quotas.userArticles()),
            new Quota.Limit("article chat " + chat, quotas.chatArticles())));
  }

  /** Whether a user may look something up, or press a button: ten times as often as ask. */
  boolean lookUp(String user) {
    return gate.isOwner(user)
        || quota
            .take(
                List.of(
                    new Quota.Limit(
                        "look-up " + user, quotas.userQuestions() * LOOK_UPS_A_QUESTION)),
                clock.instant())
            .isEmpty();
  }

  private Optional<Outcome> take(ChatMessage message, List<Quota.Limit> limits) {
    if (gate.isOwner(message.user())) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    return quota.take(limits, now).map(wait -> refusal(message, wait, now));
  }

  /** Said every time in private, and once until it is over where others read along. */
  private Outcome refusal(ChatMessage message, Duration wait, Instant now) {
    String who = message.place().chatKey() + "/" + message.user();
    if (message.place().group() && told.getOrDefault(who, Instant.MIN).isAfter(now)) {
      return Outcome.NOTHING;
    }
    told.values().removeIf(until -> until.isBefore(now));
    told.put(who, now.plus(wait));
    long minutes = wait.toMinutes() + 1;
    return Outcome.said(
        "That was much for one hour. I go on in "
            + (minutes == 1 ? "a minute." : minutes + " minutes."));
  }
}
