package dateline.adapter.telegram;

import dateline.news.ArticleException;
import dateline.news.ArticleFetcher;
import dateline.news.RawArticle;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the article that a message carries. */
final class Source {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’)]?(?:\\s|$)");
  private static final int LEAST_FORWARD = 200;
  private static final int LEAST_TEXT = 600;
  private static final int LEAST_SENTENCES = 3;

  private final BotApi api;
  private final ArticleFetcher fetcher;
  private final int maxBytes;

  Source(BotApi api, ArticleFetcher fetcher, int maxBytes) {
    this.api = api;
    this.fetcher = fetcher;
    this.maxBytes = maxBytes;
  }

  /**
   * An article that nobody has read yet.
   *
   * @param raw what it is made of
   * @param forwarded the day on which the message that carries it was first sent
   * @param whole whether the message's words are the article, so that they ask nothing
   */
  record Found(RawArticle raw, Optional<LocalDate> forwarded, boolean whole) {}

  /** Whether a message carries an article. */
  static boolean isIn(ChatMessage message) {
    return message.document().isPresent() || !message.links().isEmpty() || isText(message);
  }

  private static boolean isText(ChatMessage message) {
    long sentences = SENTENCE_END.matcher(message.text()).results().count();
    int least = message.forwarded().isPresent() ? LEAST_FORWARD : LEAST_TEXT;
    return message.text().length() >= least && sentences >= LEAST_SENTENCES;
  }

  /**
   * Gets the article of a message that carries one.
   *
   * @throws ArticleException if it is not to be had, with a sentence that a person can act on
   */
  Found find(ChatMessage message) {
    Optional<LocalDate> day =
        message.forwarded().map(date -> LocalDate.ofInstant(date, ZoneOffset.UTC));
    if (message.document().isPresent()) {
      return new Found(document(message.document().get()), day, false);
    }
    if (isText(message)) {
      return new Found(text(message.text()), day, true);
    }
    URI link = message.links().get(0);
    return new Found(fetcher.fetch(link), Optional.empty(), message.forwarded().isPresent());
  }

  private static RawArticle text(String text) {
    return new RawArticle(
        text.getBytes(StandardCharsets.UTF_8),
        Optional.of("text/plain; charset=utf-8"),
        Optional.empty());
  }

  private RawArticle document(ChatMessage.Attached attached) {
    String name = attached.name().toLowerCase(Locale.ROOT);
    if (!name.matches(".*\\.(?:txt|text|md|html?|xhtml)") && !attached.type().startsWith("text/")) {
      throw new ArticleException(
          "I can only read .txt and .html files; paste the text or send a link.");
    }
    if (attached.bytes() > maxBytes) {
      throw new ArticleException(
          String.format(
              Locale.ROOT,
              "That file has %,d bytes; I read up to %,d. Send a shorter one.",
              attached.bytes(),
              maxBytes));
    }
    try {
      return new RawArticle(
          api.download(attached.id(), maxBytes + 1),
          Optional.of(attached.type()).filter(type -> !type.isBlank()),
          Optional.empty());
    } catch (BotApiException e) {
      throw new ArticleException("Telegram does not give me that file; send it again.", e);
    }
  }
}
