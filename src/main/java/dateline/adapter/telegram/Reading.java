package dateline.adapter.telegram;

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
  private static final int LONGEST_FILE = 60;

  private final Progress progress;
  private final Source source;
  private final Ingester ingester;
  private final FactStore store;

  Reading(Progress progress, Source source, BotParts parts) {
    this.progress = progress;
    this.source = source;
    ingester = parts.ingester();
    store = parts.store();
  }

  /**
   * Reads the article that a message carries.
   *
   * @param asker what asks to read it, in the place whose shelf it is put on
   * @param question the message whose answer comes of it; 0 where there is none
   * @throws dateline.news.ArticleException if it cannot be read
   */
  Article read(ChatMessage message, ChatMessage asker, long question) {
    Place place = asker.place();
    try (Progress.Shown shown = progress.show(asker, question, "Getting " + name(message) + " …")) {
      Source.Found found = source.find(message);
      shown.say("Reading " + name(message) + size(found.raw().bytes().length) + " …");
      return ingest(found, place).article();
    }
  }

  private Ingested ingest(Source.Found found, Place place) {
    if (found.raw().location().isPresent()) {
      return ingester.ingest(found.raw(), place.shelf());
    }
    return found
        .forwarded()
        .map(day -> ingester.ingestForwarded(found.raw(), place.shelf(), day))
        .orElseGet(() -> ingester.ingestSent(found.raw(), place.shelf()));
  }

  /** What is being read, as the one who sent it knows it. */
  private static String name(ChatMessage message) {
    if (message.document().isPresent()) {
      return Html.shortened(message.document().get().name(), LONGEST_FILE);
    }
    return Source.link(message).map(link -> "the page of " + link.getHost()).orElse("the text");
  }

  private static String size(int bytes) {
    return ", " + Math.max(1, bytes / 1_000) + " kB";
  }

  /** Tells that an article was read, with questions to tap. */
  Post confirm(Article article) {
    List<Button> buttons = new ArrayList<>();
    for (String question : questions(article)) {
      buttons.add(new Button(question, SuggestedQuestion.ACTION + ":" + question));
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
