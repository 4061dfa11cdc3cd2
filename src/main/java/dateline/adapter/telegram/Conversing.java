package dateline.adapter.telegram;

import dateline.delivery.Mailbox;
import dateline.delivery.Note;
import dateline.news.Article;
import dateline.news.ArticleException;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what a message or the one it replies to carries, and answers what is asked. */
final class Conversing implements ChatCommand {
  private static final Pattern BETWEEN_LINKS =
      Pattern.compile("(?i)(?:\\W|\\b(?:and|or|also|plus|see|via|source|link)s?\\b)*+");

  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://\\S*");
  private static final String NO_WEB =
      "I only read pages of the public web, by http or https; paste the text instead.";
  private static final int COMMENT_SECONDS = 2;

  private final Asking asking;
  private final Reading reading;
  private final Pasted pasted;
  private final Allowance allowance;
  private final Mailbox mailbox;
  private final InstantSource clock;
  private final String bot;
  private final String name;

  Conversing(BotHelpers helpers) {
    bot = helpers.bot().id();
    name = helpers.bot().name();
    asking = helpers.asking();
    reading = helpers.reading();
    pasted = new Pasted(helpers);
    allowance = helpers.allowance();
    mailbox = helpers.parts().mailbox();
    clock = helpers.parts().clock();
  }

  @Override
  public Outcome obey(Command command, ChatMessage message) {
    Optional<Pasted.Part> begun = pasted.before(message);
    if (begun.isPresent()) {
      return allowance.article(message).orElseGet(() -> pasted.goOn(begun.get(), message));
    }
    Optional<ChatMessage> carrier = carrier(message);
    String question = Asking.question(command);
    if (carrier.isPresent() && (question.isBlank() || !isRead(carrier.get(), message))) {
      return allowance.article(message).orElseGet(() -> read(carrier.get(), command, message));
    }
    if (ADDRESS.matcher(question).matches()) {
      return Outcome.said(NO_WEB);
    }
    return question.isBlank()
        ? nothingAsked(message)
        : allowance.question(message).orElseGet(() -> ask(question, message));
  }

  private Optional<ChatMessage> carrier(ChatMessage message) {
    return Optional.of(message)
        .filter(it -> Source.isIn(it) || (Source.isPointedAt(it) && commented(it).isPresent()))
        .or(
            () ->
                message.replied().filter(it -> !it.user().equals(bot)).filter(Source::isPointedAt));
  }

  /** Whether what is replied to was read before, so that it need not be read for everybody. */
  private boolean isRead(ChatMessage carrier, ChatMessage message) {
    return !carrier.equals(message)
        && !asking.about(message.place().chatKey(), carrier.id()).isEmpty();
  }

  /** Whether an answer may take long, because something has to be read first. */
  boolean mayTakeLong(ChatMessage message) {
    return carrier(message).isPresent();
  }

  private Outcome ask(String question, ChatMessage message) {
    List<String> about =
        message
            .replied()
            .map(replied -> asking.about(message.place().chatKey(), replied.id()))
            .orElse(List.of());
    return asking.ask(question, about, message);
  }

  private Outcome nothingAsked(ChatMessage message) {
    return Outcome.said(
        message.text().isBlank()
            ? "I can't look at photos or listen to voice; send text or a link."
            : "Ask something behind it, or reply with it to a link: /ask"
                + (message.place().group() ? "@" + name : "")
                + " when will they meet?");
  }

  private Outcome read(ChatMessage carrier, Command command, ChatMessage message) {
    Article article;
    try {
      article = reading.read(carrier, message, answered(message));
    } catch (ArticleException e) {
      return FurtherLinks.beside(Outcome.said(String.valueOf(e.getMessage())), carrier, message);
    }
    PastTalk before = asking.thread(message);
    PastTalk now = before.about(article.id().value());
    String question = question(command, carrier, message);
    if (question.isBlank() && isCommented(before, message)) {
      question = before.history().get(before.history().size() - 1);
    }
    Outcome outcome =
        question.isBlank()
            ? Outcome.of(reading.confirm(article)).and(Asking.keep(now, message))
            : asking.ask(question, List.of(now.article()), message, now);
    topic(message.place()).ifPresent(note -> mailbox.remember(List.of(note), clock.instant()));
    if (carrier.equals(message) && Pasted.isFull(message)) {
      outcome = outcome.and(Pasted.keep(message, message.id(), article));
    }
    Note read =
        new Note(
            Keys.about(message.place().chatKey(), carrier.id()),
            new Note.Owner(message.place().chatKey(), message.user()),
            article.id().value());
    return FurtherLinks.beside(outcome.and(read), carrier, message);
  }

  /** Which topics have a shelf, so that a group's administrators can erase them all. */
  private static Optional<Note> topic(Place place) {
    return Optional.of(place)
        .filter(it -> it.topic() != 0)
        .map(
            it ->
                new Note(
                    Keys.topics(it.chatKey()) + it.topic(),
                    new Note.Owner(it.chatKey(), ""),
                    String.valueOf(it.topic())));
  }

  /** What is asked beside the article: the words of a message that is not the article itself. */
  private static String question(Command command, ChatMessage carrier, ChatMessage message) {
    boolean passedOn = message.forwarded().isPresent() && message.document().isEmpty();
    if (carrier.equals(message) && (passedOn || Source.isWords(message))) {
      return "";
    }
    String question = Asking.question(command);
    for (URI link : message.links()) {
      String bare = link.toString().replaceFirst("^https?://", "");
      question = question.replace(link.toString(), " ").replace(bare, " ");
    }
    String words = question.replaceAll("\\bhttps?://\\S+", " ").strip();
    return BETWEEN_LINKS.matcher(words).matches() ? "" : words;
  }

  /**
   * A comment that is sent with a forward arrives before it, as a message of its own: the forward
   * is what it asks about.
   */
  private static boolean isCommented(PastTalk before, ChatMessage message) {
    return message.forwarded().isPresent()
        && !before.history().isEmpty()
        && message.sent().getEpochSecond() - before.asked() <= COMMENT_SECONDS;
  }

  /** The message whose answer may be replaced; 0 where a button was pressed. */
  private long answered(ChatMessage message) {
    boolean pressed = message.replied().filter(it -> it.id() == message.id()).isPresent();
    return pressed ? 0 : commented(message).orElse(message.id());
  }

  /**
   * The message before, which this one belongs to, so that its answer is replaced: the comment of a
   * forward, or the beginning of a text.
   */
  Optional<Long> begun(ChatMessage message) {
    return commented(message).or(() -> pasted.before(message).map(Pasted.Part::first));
  }

  private Optional<Long> commented(ChatMessage message) {
    if (message.forwarded().isEmpty()) {
      return Optional.empty();
    }
    PastTalk before = asking.thread(message);
    return isCommented(before, message) ? Optional.of(before.question()) : Optional.empty();
  }
}
