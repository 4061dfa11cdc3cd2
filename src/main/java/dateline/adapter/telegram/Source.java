package dateline.adapter.telegram;

import dateline.news.ArticleException;
import dateline.news.ArticleFetcher;
import dateline.news.RawArticle;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the article that a message carries. */
final class Source {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’)]?(?:\\s|$)");
  private static final int LEAST_FORWARD = 200;
  private static final int LEAST_FORWARDED_LINE = 60;
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
   * @param forwarded the day on which the message that is it was first sent
   */
  record Found(RawArticle raw, Optional<LocalDate> forwarded) {}

  /** Whether a message carries an article. */
  static boolean isIn(ChatMessage message) {
    return message.document().isPresent() || !message.links().isEmpty() || isText(message);
  }

  /** Whether a message carries an article when somebody points at it: shorter ones do, too. */
  static boolean isPointedAt(ChatMessage message) {
    boolean forward = message.forwarded().isPresent() && !message.text().isBlank();
    return isIn(message) || forward || isText(message, LEAST_FORWARD);
  }

  private static boolean isText(ChatMessage message) {
    return message.forwarded().isPresent()
        ? isText(message, LEAST_FORWARD) || isNewsLine(message)
        : isText(message, LEAST_TEXT);
  }

  /** A forward of a line or two is news, unless it asks something or only leads to a page. */
  private static boolean isNewsLine(ChatMessage message) {
    String text = message.text().strip();
    return message.links().isEmpty()
        && text.length() >= LEAST_FORWARDED_LINE
        && !text.endsWith("?");
  }

  /** Whether a message's own words are the article that it carries. */
  static boolean isWords(ChatMessage message) {
    return message.document().isEmpty() && link(message).isEmpty();
  }

  private static boolean isText(ChatMessage message, int least) {
    long sentences = SENTENCE_END.matcher(message.text()).results().count();
    return message.text().length() >= least && sentences >= LEAST_SENTENCES;
  }

  /** The link that is read; empty where the message itself is the article, or carries it. */
  static Optional<URI> link(ChatMessage message) {
    return message.document().isPresent() || isText(message)
        ? Optional.empty()
        : message.links().stream().findFirst();
  }

  /** The links of a message beside the one that is read, or beside the text that is. */
  static List<URI> further(ChatMessage message) {
    if (message.document().isPresent()) {
      return List.of();
    }
    return message.links().stream().distinct().skip(link(message).isPresent() ? 1 : 0).toList();
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
      return new Found(document(message.document().get()), day);
    }
    Optional<URI> link = link(message);
    return link.isPresent()
        ? new Found(fetcher.fetch(link.get()), Optional.empty())
        : new Found(text(message.text()), day);
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
