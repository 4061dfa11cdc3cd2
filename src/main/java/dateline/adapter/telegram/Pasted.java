package dateline.adapter.telegram;

import dateline.delivery.Mailbox;
import dateline.delivery.Note;
import dateline.fact.FactStore;
import dateline.news.Article;
import dateline.news.ArticleException;
import dateline.news.ArticleId;
import java.util.Optional;

/**
 * A text that is too long for one message arrives in a private chat as several, one right behind
 * the other: they are one article, and have one answer.
 */
final class Pasted {
  /** Telegram's programs cut at 4,096 units, or at a line's or word's end before that. */
  private static final int NEARLY_FULL = 3_500;

  private static final int SECONDS = 3;

  private final Mailbox mailbox;
  private final FactStore store;
  private final Reading reading;
  private final Asking asking;

  Pasted(BotHelpers helpers) {
    mailbox = helpers.parts().mailbox();
    store = helpers.parts().store();
    reading = helpers.reading();
    asking = helpers.asking();
  }

  /**
   * What was pasted so far.
   *
   * @param article the id of the article that was made of it
   * @param first the message that it began with
   * @param last the message that it has come to
   * @param sent when that was sent, in seconds since 1970
   */
  record Part(String article, long first, long last, long sent) {}

  /** What a message goes on with; empty where it begins something of its own. */
  Optional<Part> before(ChatMessage message) {
    boolean plain = message.forwarded().isEmpty() && message.document().isEmpty();
    return Optional.of(message)
        .filter(it -> plain && !it.place().group() && !it.text().startsWith("/"))
        .flatMap(it -> mailbox.note(Keys.pasted(it.place().chatKey())))
        .map(text -> Json.read(text, Part.class))
        .filter(part -> part.last() + 1 == message.id())
        .filter(part -> message.sent().getEpochSecond() - part.sent() <= SECONDS);
  }

  /** Reads the parts before and this one as one article, in their place. */
  Outcome goOn(Part before, ChatMessage message) {
    String begun =
        store.find(new ArticleId(before.article())).map(article -> article.text()).orElse("");
    Article whole;
    try {
      ChatMessage all = message.saying(joined(begun, message.text()));
      whole = reading.read(all, message, before.first());
    } catch (ArticleException e) {
      return Outcome.said(String.valueOf(e.getMessage()));
    }
    ArticleId half = new ArticleId(before.article());
    if (!half.equals(whole.id())) {
      store.unshelve(half, message.place().shelf());
    }
    PastTalk now = asking.thread(message).about(whole.id().value());
    Outcome read = Outcome.of(reading.confirm(whole)).and(Asking.keep(now, message));
    return isFull(message) ? read.and(keep(message, before.first(), whole)) : read;
  }

  private static String joined(String begun, String rest) {
    return begun + (begun.matches("(?s).*[.!?…][\"'”’)]*\\s*") ? "\n\n" : " ") + rest;
  }

  /** Whether more of the same text may follow. */
  static boolean isFull(ChatMessage message) {
    return !message.place().group()
        && message.text().length() >= NEARLY_FULL
        && Source.isWords(message);
  }

  /** Remembers how far a text goes that began with a message. */
  static Note keep(ChatMessage last, long first, Article article) {
    String chat = last.place().chatKey();
    Part part = new Part(article.id().value(), first, last.id(), last.sent().getEpochSecond());
    return new Note(Keys.pasted(chat), new Note.Owner(chat, ""), Json.text(part));
  }
}
