package dateline.adapter.telegram;

import dateline.delivery.Mailbox;
import dateline.delivery.Note;
import dateline.fact.FactStore;
import dateline.fact.Scope;
import dateline.fact.ShelvedArticle;
import dateline.ingest.Ingester;
import dateline.news.Article;
import dateline.news.ArticleException;
import dateline.news.RawArticle;
import dateline.news.ShelfId;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers messages: commands, questions, and articles to read. */
final class MessageHandler {
  private static final String PRIVATE =
      "This bot answers its owner only. If it is yours, send me the code that its console shows.";
  private static final String PRIVACY =
      """
      I keep the articles that were sent here, the last four questions of each person here (so that "and where?" \
      makes sense), and the questions behind my buttons. I keep no log of questions. Nobody outside of this chat \
      sees any of it. /forget erases it.\
      """;
  private static final String GROUP =
      """
      Hello. Reply to a link, a forward or a long text with "/ask@ when is it?", and I read it and answer; \
      or send "/ask@ LINK question". I speak only when I am spoken to.\
      """;

  private static final int COMMENT_SECONDS = 2;

  private final BotIdentity bot;
  private final Gate gate;
  private final Asking asking;
  private final Reading reading;
  private final Sharing sharing;
  private final Mailbox mailbox;
  private final FactStore store;
  private final Ingester ingester;
  private final RawArticle sample;
  private final InstantSource clock;

  /**
   * What it works with.
   *
   * @param bot who it speaks for
   * @param gate lets in
   * @param asking answers questions
   * @param reading reads articles
   * @param sharing opens articles that were shared
   */
  record Helpers(BotIdentity bot, Gate gate, Asking asking, Reading reading, Sharing sharing) {}

  MessageHandler(Helpers helpers, BotParts parts) {
    bot = helpers.bot();
    gate = helpers.gate();
    asking = helpers.asking();
    reading = helpers.reading();
    sharing = helpers.sharing();
    mailbox = parts.mailbox();
    store = parts.store();
    ingester = parts.ingester();
    sample = parts.sample();
    clock = parts.clock();
  }

  /** What comes of a message. */
  Outcome handle(ChatMessage message) {
    if (message.byBot() && message.user().equals(bot.id())) {
      return Outcome.NOTHING;
    }
    Optional<Command> command = Command.of(message, bot.name(), repliesToBot(message));
    if (command.isEmpty()) {
      return Outcome.NOTHING;
    }
    if (gate.claims(message)) {
      return Outcome.said(
          "Welcome, owner. I answer you now, and the groups that you add me to. Send me a link.");
    }
    if (!gate.admits(message.place().chatKey(), message.user())) {
      return message.place().group() ? Outcome.NOTHING : Outcome.said(PRIVATE);
    }
    return obey(command.get(), message);
  }

  private boolean repliesToBot(ChatMessage message) {
    return message.replied().filter(replied -> replied.user().equals(bot.id())).isPresent();
  }

  private Outcome obey(Command command, ChatMessage message) {
    return switch (command.name()) {
      case "start" -> start(command.words(), message);
      case "help" -> asking.ask("What can you do?", List.of(), message);
      case "privacy" -> Outcome.said(PRIVACY);
      case "forget" -> forget(message);
      case "ask", "summary", "timeline", "quotes", "articles", "who" -> ask(command, message);
      default ->
          message.place().group()
              ? Outcome.NOTHING
              : Outcome.said("I don't know /" + command.name() + ". /help says what I can do.");
    };
  }

  private Outcome start(String parameter, ChatMessage message) {
    if (message.place().group()) {
      return Outcome.said(GROUP.replace("@", "@" + bot.name()));
    }
    return parameter.startsWith(Sharing.PREFIX)
        ? open(parameter.substring(Sharing.PREFIX.length()), message)
        : sample(message);
  }

  /** An article that somebody shared goes to the shelf of who opens it, with questions to tap. */
  private Outcome open(String token, ChatMessage message) {
    Optional<Article> shared = sharing.open(token);
    if (shared.isEmpty()) {
      return Outcome.said("That story is shared no longer. Send me its link, and I'll read it.");
    }
    Article article = shared.get();
    if (store.articles(Scope.of(ShelfId.OPERATOR).only(Set.of(article.id()))).isEmpty()) {
      store.shelve(article.id(), message.place().shelf(), clock.instant());
    }
    return Outcome.of(reading.confirm(article)).and(about(article, message));
  }

  private static Note about(Article article, ChatMessage message) {
    return Asking.keep(PastTalk.NEW.about(article.id().value()), message);
  }

  private Outcome sample(ChatMessage message) {
    Article article = ingester.ingest(sample, message.place().shelf()).article();
    Post post = reading.confirm(article);
    String html =
        "Send me a link, forward a post or paste a text, and ask about it. "
            + "Here is a story to try it on:\n\n"
            + AnswerHtml.source(article);
    return Outcome.of(post.saying(html)).and(about(article, message));
  }

  private Outcome forget(ChatMessage message) {
    Place place = message.place();
    if (place.group()) {
      int notes = mailbox.forget(new Note.Owner(place.chatKey(), message.user()));
      return Outcome.said("Erased what I remembered of your questions here: " + notes + " notes.");
    }
    List<ShelvedArticle> articles = store.articles(Scope.of(place.shelf()));
    articles.forEach(shelved -> store.unshelve(shelved.article().id(), place.shelf()));
    int notes = mailbox.forget(new Note.Owner(place.chatKey(), ""));
    return Outcome.said(
        "Erased: " + articles.size() + " articles and " + notes + " notes of this chat.");
  }

  /** Reads what the message or the one it replies to carries, then answers what is asked. */
  private Outcome ask(Command command, ChatMessage message) {
    Optional<ChatMessage> carrier =
        Optional.of(message)
            .filter(Source::isIn)
            .or(() -> message.replied().filter(it -> !repliesToBot(message)).filter(Source::isIn));
    if (carrier.isPresent()) {
      return readAndAsk(carrier.get(), command, message);
    }
    String question = Asking.question(command);
    if (question.isBlank()) {
      return nothingAsked(message);
    }
    List<String> about =
        message
            .replied()
            .map(replied -> asking.about(message.place().chatKey(), replied.id()))
            .orElse(List.of());
    return asking.ask(question, about, message);
  }

  private static Outcome nothingAsked(ChatMessage message) {
    return Outcome.said(
        message.text().isBlank()
            ? "I can't look at photos or listen to voice; send text or a link."
            : "Ask something behind it, or reply with it to a link: /ask when will they meet?");
  }

  private Outcome readAndAsk(ChatMessage carrier, Command command, ChatMessage message) {
    Article article;
    try {
      article = reading.read(carrier, message.place());
    } catch (ArticleException e) {
      return Outcome.said(String.valueOf(e.getMessage()));
    }
    PastTalk before = asking.thread(message);
    PastTalk now = before.about(article.id().value());
    String question = question(command, carrier, message);
    if (question.isBlank() && isCommented(before, message)) {
      question = before.history().get(before.history().size() - 1);
    }
    return question.isBlank()
        ? Outcome.of(reading.confirm(article)).and(Asking.keep(now, message))
        : asking.ask(question, List.of(now.article()), message, now);
  }

  /** What is asked beside the article: the words of a message that is not the article itself. */
  private static String question(Command command, ChatMessage carrier, ChatMessage message) {
    boolean same = carrier.equals(message);
    boolean article = same && (message.forwarded().isPresent() || message.links().isEmpty());
    if (article && message.document().isEmpty() && command.words().equals(message.text().strip())) {
      return "";
    }
    String question = Asking.question(command);
    for (URI link : message.links()) {
      question = question.replace(link.toString(), " ");
    }
    return question.replaceAll("\\bhttps?://\\S+", " ").strip();
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

  /** The question that a forward was commented with, so that its answer is replaced. */
  Optional<Long> commented(ChatMessage message) {
    if (message.forwarded().isEmpty()) {
      return Optional.empty();
    }
    PastTalk before = asking.thread(message);
    return isCommented(before, message) ? Optional.of(before.question()) : Optional.empty();
  }
}
