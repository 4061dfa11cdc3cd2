package dateline.adapter.telegram;

import dateline.delivery.Mailbox;
import dateline.delivery.Note;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets in whom the settings and the owner admit. */
final class Gate {
  private static final String PRIVATE =
      "Sorry, this bot answers only those whom its owner lets in. If it is yours, send me the code that its console shows.";
  private static final String GROUP =
      "Sorry, I answer only in groups that my owner has added me to.";

  private static final Logger LOG = LoggerFactory.getLogger(Gate.class);
  private static final int MOST_GUESSES = 1_000;

  private final AtomicInteger guesses = new AtomicInteger();
  private final Mailbox mailbox;
  private final TelegramSettings settings;
  private final InstantSource clock;
  private final String code =
      String.format(Locale.ROOT, "%08d", new SecureRandom().nextInt(100_000_000));

  Gate(Mailbox mailbox, TelegramSettings settings, InstantSource clock) {
    this.mailbox = mailbox;
    this.settings = settings;
    this.clock = clock;
  }

  /** What the owner has to send to the bot; empty where it has one, or needs none. */
  Optional<String> code() {
    return settings.admission() == TelegramSettings.Admission.OPEN
            || mailbox.note(Keys.OWNER).isPresent()
        ? Optional.empty()
        : Optional.of(code);
  }

  /** Makes who sends the code in a private chat the owner. */
  boolean claims(ChatMessage message) {
    boolean claims =
        !message.place().group() && code().filter(it -> isGuessed(it, message)).isPresent();
    if (claims) {
      mailbox.remember(
          List.of(new Note(Keys.OWNER, Note.Owner.NOBODY, message.user())), clock.instant());
    }
    return claims;
  }

  /** Nobody has more than one chance in a hundred thousand to guess it. */
  private boolean isGuessed(String secret, ChatMessage message) {
    String guess = message.text().strip();
    if (!guess.matches("\\d{8}") || guesses.incrementAndGet() > MOST_GUESSES) {
      return false;
    }
    if (guesses.get() == MOST_GUESSES) {
      LOG.warn("somebody guesses the owner's code, which works no more: start again for another");
    }
    return guess.equals(secret);
  }

  /** Whether a user may use the bot in a chat. */
  boolean admits(String chat, String user) {
    return settings.admission() == TelegramSettings.Admission.OPEN
        || isOwner(user)
        || mailbox.note(Keys.admitted(chat)).isPresent()
        || (settings.admission() == TelegramSettings.Admission.ALLOW_LIST
            && settings.members().stream()
                .map(String::valueOf)
                .anyMatch(List.of(chat, user)::contains));
  }

  /** What everybody may have. */
  TelegramSettings.Quotas quotas() {
    return settings.quotas();
  }

  /** What is said to a stranger: in a group once, for others read along. */
  Outcome refusal(ChatMessage message) {
    if (!message.place().group()) {
      return Outcome.said(PRIVATE);
    }
    String key = Keys.refused(message.place().chatKey());
    return mailbox.note(key).isPresent()
        ? Outcome.NOTHING
        : Outcome.said(GROUP).and(new Note(key, Note.Owner.NOBODY, "told"));
  }

  /** A group that the owner starts the bot in may use it from then on. */
  void welcome(ChatMessage message) {
    if (isOwner(message.user())) {
      mailbox.remember(List.of(admission(message.place().chatKey())), clock.instant());
    }
  }

  /** That a chat may use the bot. */
  static Note admission(String chat) {
    return new Note(Keys.admitted(chat), Note.Owner.NOBODY, "yes");
  }

  boolean isOwner(String user) {
    return mailbox.note(Keys.OWNER).filter(user::equals).isPresent();
  }
}
