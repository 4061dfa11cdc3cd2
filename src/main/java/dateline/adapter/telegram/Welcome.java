package dateline.adapter.telegram;

import dateline.delivery.Note;
import dateline.fact.FactStore;
import dateline.fact.Scope;
import dateline.ingest.Ingester;
import dateline.news.Article;
import dateline.news.RawArticle;
import dateline.news.ShelfId;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/** Welcomes with a story to try it on, or opens one that somebody shared. */
final class Welcome implements ChatCommand {
  private static final String GROUP =
      """
      Hello. Reply to a link, a forward or a long text with "/ask@ when is it?", and I read it and answer; \
      or send "/ask@ LINK question". I speak only when I am spoken to.\
      """;

  private final String bot;
  private final Gate gate;
  private final Reading reading;
  private final Sharing sharing;
  private final FactStore store;
  private final Ingester ingester;
  private final RawArticle sample;
  private final InstantSource clock;

  Welcome(BotHelpers helpers) {
    bot = helpers.bot().name();
    reading = helpers.reading();
    sharing = helpers.sharing();
    gate = helpers.gate();
    BotParts parts = helpers.parts();
    store = parts.store();
    ingester = parts.ingester();
    sample = parts.sample();
    clock = parts.clock();
  }

  @Override
  public Outcome obey(Command command, ChatMessage message) {
    if (message.place().group()) {
      gate.welcome(message);
      return Outcome.said(GROUP.replace("@", "@" + bot));
    }
    return command.words().startsWith(Sharing.PREFIX)
        ? open(command.words().substring(Sharing.PREFIX.length()), message)
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
    String html =
        "Send me a link, forward a post or paste a text, and ask about it. "
            + "Here is a story to try it on:\n\n"
            + AnswerHtml.source(article);
    return Outcome.of(reading.confirm(article).saying(html)).and(about(article, message));
  }
}
