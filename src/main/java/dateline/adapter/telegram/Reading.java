package dateline.adapter.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.fact.Argument;
import dateline.fact.Fact;
import dateline.fact.FactKind;
import dateline.fact.FactStore;
import dateline.fact.Role;
import dateline.ingest.Ingested;
import dateline.ingest.Ingester;
import dateline.news.Article;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the article of a message onto the chat's shelf, and says what could be asked of it. */
final class Reading {
  private static final int MOST_QUESTIONS = 3;
  private static final int LONGEST_NAME = 30;

  private final BotApi api;
  private final Source source;
  private final Ingester ingester;
  private final FactStore store;

  Reading(BotApi api, Source source, BotParts parts) {
    this.api = api;
    this.source = source;
    ingester = parts.ingester();
    store = parts.store();
  }

  /**
   * Reads the article that a message carries.
   *
   * @param place whose shelf it is put on
   * @throws dateline.news.ArticleException if it cannot be read
   */
  Article read(ChatMessage message, Place place) {
    ObjectNode typing = Json.object().put("chat_id", place.chat()).put("action", "typing");
    if (place.topic() != 0) {
      typing.put("message_thread_id", place.topic());
    }
    api.tryTo("sendChatAction", typing);
    Source.Found found = source.find(message);
    Ingested ingested =
        found.forwarded().isPresent()
            ? ingester.ingestForwarded(found.raw(), place.shelf(), found.forwarded().get())
            : ingester.ingest(found.raw(), place.shelf());
    return ingested.article();
  }

  /** Tells that an article was read, with questions to tap. */
  Post confirm(Article article) {
    List<Button> buttons = new ArrayList<>();
    for (String question : questions(article)) {
      buttons.add(new Button(question, UpdateHandler.SUGGESTED + question));
    }
    return new Post(
        "Got it: " + AnswerHtml.source(article) + ". Ask away.",
        buttons,
        List.of(article.id().value()));
  }

  /** Questions that the article answers, short enough for a button. */
  private List<String> questions(Article article) {
    Set<String> questions = new LinkedHashSet<>();
    List<Fact> facts = store.facts(article.revision());
    name(facts, FactKind.QUOTATION, Role.SPEAKER)
        .ifPresent(n -> questions.add("What did " + n + " say?"));
    name(facts, FactKind.PROFILE, Role.NAME).ifPresent(n -> questions.add("Who is " + n + "?"));
    questions.add("What happened?");
    return questions.stream()
        .filter(q -> q.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 60)
        .limit(MOST_QUESTIONS)
        .toList();
  }

  private static Optional<String> name(List<Fact> facts, FactKind kind, Role role) {
    return facts.stream()
        .filter(fact -> fact.kind() == kind)
        .flatMap(fact -> fact.argument(role).stream())
        .map(Argument::resolved)
        .filter(name -> Character.isUpperCase(name.charAt(0)) && name.length() <= LONGEST_NAME)
        .filter(name -> name.indexOf('\n') < 0)
        .findFirst();
  }
}
