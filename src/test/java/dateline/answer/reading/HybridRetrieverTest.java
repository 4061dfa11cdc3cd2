package dateline.answer.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dateline.answer.Evidenced;
import dateline.fact.FactStore;
import dateline.fact.Scope;
import dateline.fact.ScoredPassage;
import dateline.news.Passage;
import dateline.news.ShelfId;
import dateline.question.AnalyzedQuestion;
import dateline.question.Intent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class HybridRetrieverTest {
  private final List<Passage> bridge =
      passages("bridge", "Norwick loses its bridge", "Then it rained", "Cranes will come");
  private final List<Passage> other = passages("other", "A bridge opened", "Crowds danced");
  private final FactStore store = mock(FactStore.class);

  private static List<Passage> passages(String article, String... sentences) {
    return PassageFixture.article(article, sentences).stream().map(Evidenced::passage).toList();
  }

  @BeforeEach
  void holdBoth() {
    when(store.passages(bridge.get(0).id().revision())).thenReturn(bridge);
    when(store.passages(other.get(0).id().revision())).thenReturn(other);
  }

  private void find(Passage... passages) {
    List<ScoredPassage> found =
        Stream.of(passages).map(passage -> new ScoredPassage(passage, 1)).toList();
    when(store.search(any(), any(), anyInt())).thenReturn(found);
  }

  private List<Passage> retrieve(int limit, String... words) {
    return retrieve(TextVectors.none(), limit, words);
  }

  private List<Passage> retrieve(TextVectors vectors, int limit, String... words) {
    return new HybridRetriever(store, WordVectors.none(), vectors)
        .retrieve(question(words), Scope.of(ShelfId.OPERATOR), limit).stream()
            .map(ScoredPassage::passage)
            .toList();
  }

  private static AnalyzedQuestion question(String... words) {
    return QuestionFixture.question(Intent.WHAT, String.join(" ", words), words);
  }

  @Test
  void allOfTheLikeliestStoryIsAtHand() {
    find(other.get(0), bridge.get(0));
    assertThat(retrieve(9, "Norwick", "bridge"))
        .containsExactlyInAnyOrder(bridge.get(0), bridge.get(1), bridge.get(2), other.get(0));
  }

  @Test
  void aPassageOfTheStoryThatHasMoreOfTheQuestionComesFirst() {
    List<Passage> closed = passages("closed", "A bridge shut", "Boats of Norwick wait");
    when(store.passages(closed.get(0).id().revision())).thenReturn(closed);
    find(other.get(0), closed.get(0), closed.get(1));
    assertThat(retrieve(3, "Norwick", "bridge")).startsWith(closed.get(1)).endsWith(other.get(0));
  }

  @Test
  void aSmallScopeIsAllAtHandWithoutASearch() {
    when(store.passages(any(Scope.class), anyInt())).thenReturn(Optional.of(other));
    find(bridge.get(0));
    assertThat(retrieve(9, "Norwik")).containsExactlyInAnyOrderElementsOf(other);
  }

  @Test
  void theStretchThatIsAlikeInMeaningComesFirst() {
    when(store.passages(any(Scope.class), anyInt())).thenReturn(Optional.of(bridge));
    TextVectors vectors =
        TextVectorsFixture.vectors(List.of(List.of("cranes", "machines"), List.of("rain")));
    assertThat(retrieve(vectors, 2, "machines"))
        .containsExactlyInAnyOrder(bridge.get(1), bridge.get(2));
  }

  @Test
  void noMoreThanAskedForAreGiven() {
    find(other.get(0), bridge.get(0));
    assertThat(retrieve(2, "Norwick", "bridge")).hasSize(2);
  }

  @Test
  void nothingFoundIsNothingToRead() {
    find();
    assertThat(retrieve(9, "Norwick")).isEmpty();
  }
}
