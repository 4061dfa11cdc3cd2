package dateline.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.fact.FactStore.Stored;
import dateline.news.Article;
import dateline.news.Passage;
import dateline.news.PassageId;
import dateline.news.ShelfId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store promises. */
public abstract class FactStoreContract {
  private static final ShelfId CHAT = new ShelfId("telegram:1");
  private static final Scope OPERATOR = Scope.of(ShelfId.OPERATOR);
  private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");

  private FactStore store;

  /** An empty store. */
  protected abstract FactStore open();

  @BeforeEach
  void openStore() {
    store = open();
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  private Stored keep(ReadArticle read) {
    return store.store(read, ShelfId.OPERATOR, MONDAY);
  }

  private List<String> search(Scope scope, String... words) {
    return store.search(scope, List.of(words), 10).stream()
        .map(found -> found.passage().text())
        .toList();
  }

  private Optional<List<Passage>> all(Scope scope, int most) {
    return store.passages(scope, most);
  }

  private List<Fact> facts(Scope scope, String... words) {
    return store.facts(scope, new FactQuery(FactKind.EVENT, Role.AGENT, List.of(words)), 10);
  }

  @Test
  void givesBackAllThatWasStored() {
    ReadArticle dam = ReadArticleFixture.dam();
    assertThat(keep(dam)).isEqualTo(Stored.NEW);
    Article article = dam.article();
    assertThat(store.find(article.id())).contains(article);
    assertThat(store.find(article.revision())).contains(article);
    assertThat(store.contains(article.revision())).isTrue();
    assertThat(store.passages(article.revision())).isEqualTo(dam.passages());
    assertThat(store.facts(article.revision())).isEqualTo(dam.facts());
    assertThat(store.find(dam.passages().get(1).id())).contains(dam.passages().get(1));
  }

  @Test
  void storesTheSameArticleOnce() {
    keep(ReadArticleFixture.dam());
    assertThat(store.store(ReadArticleFixture.dam(), CHAT, MONDAY)).isEqualTo(Stored.UNCHANGED);
    assertThat(search(new Scope(Set.of(CHAT, ShelfId.OPERATOR), Set.of()), "safe")).hasSize(1);
    assertThat(store.articles(Scope.of(CHAT))).hasSize(1);
  }

  @Test
  void answersFromTheNewestRevisionAndKeepsTheOld() {
    ReadArticle old = ReadArticleFixture.dam();
    keep(old);
    assertThat(keep(ReadArticleFixture.damRewritten())).isEqualTo(Stored.REVISED);
    assertThat(store.find(old.article().id()))
        .contains(ReadArticleFixture.damRewritten().article());
    assertThat(store.find(old.article().revision())).contains(old.article());
    assertThat(store.passages(old.article().revision())).isEqualTo(old.passages());
    assertThat(search(OPERATOR, "safe")).isEmpty();
    assertThat(search(OPERATOR, "gates")).hasSize(1);
    assertThat(facts(OPERATOR, "Brandt")).isEmpty();
    assertThat(store.namesLike(OPERATOR, "Brandt", 5)).isEmpty();
  }

  @Test
  void takesAnArticleBackToWhatItSaidBefore() {
    keep(ReadArticleFixture.dam());
    keep(ReadArticleFixture.damRewritten());
    assertThat(keep(ReadArticleFixture.dam())).isEqualTo(Stored.REVISED);
    assertThat(search(OPERATOR, "safe")).hasSize(1);
    assertThat(search(OPERATOR, "gates")).isEmpty();
    assertThat(store.contains(ReadArticleFixture.damRewritten().article().revision())).isFalse();
  }

  @Test
  void showsNothingThatStandsOnAnotherShelf() {
    keep(ReadArticleFixture.dam());
    Scope chat = Scope.of(CHAT);
    assertThat(search(chat, "dam")).isEmpty();
    assertThat(facts(chat)).isEmpty();
    assertThat(store.namesLike(chat, "Brandt", 5)).isEmpty();
    assertThat(store.articles(chat)).isEmpty();
    store.shelve(ReadArticleFixture.dam().article().id(), CHAT, MONDAY);
    assertThat(search(chat, "safe")).hasSize(1);
  }

  @Test
  void looksOnlyAtTheArticlesOfTheScope() {
    keep(ReadArticleFixture.dam());
    keep(ReadArticleFixture.harbor());
    Scope harbor = OPERATOR.only(Set.of(ReadArticleFixture.harbor().article().id()));
    assertThat(search(harbor, "opened")).containsExactly("Mayor Ines Vidal opened an inquiry");
    assertThat(facts(harbor)).isEqualTo(ReadArticleFixture.harbor().facts());
    assertThat(store.articles(harbor)).hasSize(1);
    assertThat(store.namesLike(harbor, "Brandt", 5)).isEmpty();
  }

  @Test
  void givesAllPassagesInScopeUnlessTheyAreTooMany() {
    ReadArticle dam = ReadArticleFixture.dam();
    ReadArticle harbor = ReadArticleFixture.harbor();
    keep(dam);
    keep(harbor);
    List<Passage> both =
        Stream.of(dam, harbor).map(ReadArticle::passages).flatMap(List::stream).toList();
    assertThat(all(OPERATOR, both.size())).contains(both);
    assertThat(all(OPERATOR, both.size() - 1)).isEmpty();
    assertThat(all(OPERATOR.only(Set.of(harbor.article().id())), both.size()))
        .contains(harbor.passages());
    assertThat(all(Scope.of(CHAT), 1)).contains(List.of());
  }

  @Test
  void givesThePassagesOfTheNewestRevisionOnceWhateverShelvesItStandsOn() {
    keep(ReadArticleFixture.dam());
    ReadArticle rewritten = ReadArticleFixture.damRewritten();
    keep(rewritten);
    store.shelve(rewritten.article().id(), CHAT, MONDAY);
    assertThat(all(new Scope(Set.of(CHAT, ShelfId.OPERATOR), Set.of()), 100))
        .contains(rewritten.passages());
  }

  @Test
  void deletesAnArticleThatStandsOnNoShelf() {
    ReadArticle dam = ReadArticleFixture.dam();
    keep(dam);
    store.shelve(dam.article().id(), CHAT, MONDAY);
    store.unshelve(dam.article().id(), ShelfId.OPERATOR);
    assertThat(store.find(dam.article().id())).isPresent();
    store.unshelve(dam.article().id(), CHAT);
    assertThat(store.find(dam.article().id())).isEmpty();
    assertThat(store.passages(dam.article().revision())).isEmpty();
    assertThat(keep(dam)).isEqualTo(Stored.NEW);
    assertThat(search(OPERATOR, "safe")).hasSize(1);
  }

  @Test
  void listsTheLatestArticleFirst() {
    keep(ReadArticleFixture.harbor());
    keep(ReadArticleFixture.dam());
    assertThat(store.articles(OPERATOR))
        .containsExactly(
            new ShelvedArticle(ReadArticleFixture.harbor().article(), ShelfId.OPERATOR, MONDAY),
            new ShelvedArticle(ReadArticleFixture.dam().article(), ShelfId.OPERATOR, MONDAY));
  }

  @Test
  void findsWordsInTheSentenceTheNamesBehindPronounsAndTheHeadline() {
    keep(ReadArticleFixture.dam());
    assertThat(search(OPERATOR, "FRIDAY")).hasSize(1);
    assertThat(search(OPERATOR, "zoe")).contains("She said it was safe");
    assertThat(search(OPERATOR, "dam")).hasSize(3);
    assertThat(store.search(OPERATOR, List.of("dam"), 2)).hasSize(2);
  }

  @Test
  void takesEveryStringForPlainWords() {
    keep(ReadArticleFixture.dam());
    List<String> strings =
        List.of("NEAR(\"a\" OR *", "\"", "text:", "';--", "-", "", "^", "\0", "{a b} : c", "AND");
    for (String string : strings) {
      assertThat(search(OPERATOR, string)).isEmpty();
      assertThat(store.namesLike(OPERATOR, string, 5)).isEmpty();
      assertThat(search(OPERATOR, string, "safe")).hasSize(1);
    }
    assertThat(facts(OPERATOR, "NEAR(\"a\" OR *")).isEmpty();
  }

  @Test
  void findsFactsByTheWordsOfAnArgument() {
    ReadArticle dam = ReadArticleFixture.dam();
    keep(dam);
    assertThat(facts(OPERATOR, "zoe", "BRANDT")).containsExactly(dam.facts().get(2));
    assertThat(facts(OPERATOR, "she")).containsExactly(dam.facts().get(2));
    assertThat(facts(OPERATOR, "bran")).isEmpty();
    assertThat(store.facts(OPERATOR, new FactQuery(FactKind.PLACE, Role.AGENT, List.of()), 5))
        .isEmpty();
  }

  @Test
  void findsFactsOfTheLatestArticlesFirst() {
    keep(ReadArticleFixture.harbor());
    keep(ReadArticleFixture.dam());
    List<Fact> all = facts(OPERATOR);
    assertThat(all).startsWith(ReadArticleFixture.harbor().facts().get(0)).hasSize(5);
    assertThat(store.facts(OPERATOR, new FactQuery(FactKind.EVENT, Role.AGENT, List.of()), 2))
        .isEqualTo(all.subList(0, 2));
  }

  @Test
  void findsTheFactsOfPassagesInTheirOrder() {
    ReadArticle dam = ReadArticleFixture.dam();
    keep(dam);
    List<PassageId> ids = List.of(dam.passages().get(2).id(), dam.passages().get(0).id());
    assertThat(store.factsOf(ids)).containsExactly(dam.facts().get(2), dam.facts().get(0));
  }

  @Test
  void findsNamesLikeAMisspelledOne() {
    keep(ReadArticleFixture.dam());
    assertThat(store.namesLike(OPERATOR, "zoe brnadt", 5)).startsWith("Zoë Brandt");
    assertThat(store.namesLike(OPERATOR, "Brant", 1)).containsExactly("Brandt");
    assertThat(store.namesLike(OPERATOR, "Washington", 5)).isEmpty();
  }

  @Test
  void closesTwice() {
    store.close();
    store.close();
    assertThat(open()).isNotNull();
  }
}
