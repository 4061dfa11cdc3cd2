package dateline.answer.handler;

import dateline.answer.Answer;
import dateline.answer.AnswerHandler;
import dateline.answer.Confidence;
import dateline.answer.Proof;
import dateline.fact.Argument;
import dateline.fact.Fact;
import dateline.fact.FactKind;
import dateline.fact.Role;
import dateline.fact.Scope;
import dateline.news.Article;
import dateline.news.Passage;
import dateline.question.AnalyzedQuestion;
import dateline.text.Mention;
import dateline.text.NameType;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Answers "list the people, places, numbers, quotes" from the names and facts of an article. */
final class ListHandler implements AnswerHandler {
  private static final int MOST = 20;

  /** The kinds of things that can be listed, by the first letters of what they are called. */
  private static final Map<String, NameType> NAMES =
      Map.ofEntries(
          Map.entry("people", NameType.PERSON),
          Map.entry("person", NameType.PERSON),
          Map.entry("who", NameType.PERSON),
          Map.entry("name", NameType.PERSON),
          Map.entry("place", NameType.PLACE),
          Map.entry("countr", NameType.PLACE),
          Map.entry("cit", NameType.PLACE),
          Map.entry("location", NameType.PLACE),
          Map.entry("where", NameType.PLACE),
          Map.entry("organi", NameType.ORGANIZATION),
          Map.entry("compan", NameType.ORGANIZATION),
          Map.entry("group", NameType.ORGANIZATION));

  private static final Map<String, FactKind> FACTS =
      Map.ofEntries(
          Map.entry("quot", FactKind.QUOTATION),
          Map.entry("said", FactKind.QUOTATION),
          Map.entry("statement", FactKind.QUOTATION),
          Map.entry("number", FactKind.QUANTITY),
          Map.entry("figure", FactKind.QUANTITY),
          Map.entry("stat", FactKind.QUANTITY),
          Map.entry("amount", FactKind.QUANTITY),
          Map.entry("date", FactKind.TIME),
          Map.entry("time", FactKind.TIME));

  private static final Map<FactKind, Role> TELLING =
      Map.of(
          FactKind.QUOTATION, Role.WORDS, FactKind.QUANTITY, Role.AMOUNT, FactKind.TIME, Role.TIME);

  private final Desk desk;
  private final StoryFinder stories;

  ListHandler(Desk desk) {
    this.desk = desk;
    stories = new StoryFinder(desk);
  }

  @Override
  public Answer answer(AnalyzedQuestion question, Scope scope) {
    List<Proof> items =
        stories.find(question, scope).map(article -> items(question, article)).orElse(List.of());
    return items.isEmpty()
        ? new Answer.Unsaid(Optional.empty(), Confidence.NONE)
        : new Answer.Listing(items, Confidence.CERTAIN);
  }

  private List<Proof> items(AnalyzedQuestion question, Article article) {
    Optional<FactKind> facts = called(question, FACTS);
    Set<String> seen = new HashSet<>();
    Stream<Proof> items =
        facts.isPresent()
            ? facts(article, facts.get())
            : names(article, called(question, NAMES).orElse(NameType.PERSON));
    return items
        .filter(proof -> seen.add(proof.words().toLowerCase(Locale.ROOT)))
        .limit(MOST)
        .toList();
  }

  private static <T> Optional<T> called(AnalyzedQuestion question, Map<String, T> kinds) {
    String text = question.question().text().toLowerCase(Locale.ROOT);
    return Words.of(text).stream()
        .flatMap(word -> kinds.keySet().stream().filter(word::startsWith))
        .findFirst()
        .map(kinds::get);
  }

  private Stream<Proof> names(Article article, NameType type) {
    List<Passage> passages = stories.body(article);
    return passages.stream()
        .flatMap(
            passage ->
                passage.names().stream()
                    .filter(name -> name.type() == type && !isShort(passage, name))
                    .map(name -> desk.sources().proof(passage, name.span())));
  }

  /** Whether the name stands for a fuller one that is listed itself. */
  private static boolean isShort(Passage passage, Mention name) {
    return passage.references().stream()
        .anyMatch(reference -> reference.span().equals(name.span()));
  }

  private Stream<Proof> facts(Article article, FactKind kind) {
    Role role = TELLING.getOrDefault(kind, Role.SENTENCE);
    return desk.store().facts(article.revision()).stream()
        .filter(fact -> fact.kind() == kind)
        .flatMap(
            fact -> fact.argument(role).stream().flatMap(words -> proof(fact, words).stream()));
  }

  private Optional<Proof> proof(Fact fact, Argument words) {
    return desk.passage(fact)
        .filter(passage -> passage.sentence().span().contains(words.span()))
        .map(passage -> desk.sources().proof(passage, words.span()));
  }
}
