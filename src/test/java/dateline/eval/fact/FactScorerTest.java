package dateline.eval.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.fact.Argument;
import dateline.fact.Attribution;
import dateline.fact.Evidence;
import dateline.fact.Fact;
import dateline.fact.FactKind;
import dateline.fact.Polarity;
import dateline.fact.ReadArticle;
import dateline.fact.Role;
import dateline.fact.Standing;
import dateline.news.Article;
import dateline.news.PassageId;
import dateline.news.Publication;
import dateline.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FactScorerTest {
  private static final String TEXT = "The ferry sank on Monday. It was old.";
  private static final Article ARTICLE = Article.of("", TEXT, Publication.UNKNOWN);
  private final FactScorer scorer = new FactScorer();

  @Test
  void countsAFactWithTheSameAgentAndActionAsFound() {
    Comparison comparison =
        scorer.add(
            List.of(label(Map.of(Role.AGENT, "The ferry", Role.ACTION, "sank"))),
            read(event("The ferry", "sank")));
    assertThat(scorer.scores().kinds()).containsEntry(FactKind.EVENT, new KindScore(1, 1, 1));
    assertThat(comparison.missed()).isEmpty();
    assertThat(comparison.spurious()).isEmpty();
  }

  @Test
  void countsAFactWithAnotherAgentAsMissedAndAsSpurious() {
    Comparison comparison =
        scorer.add(
            List.of(label(Map.of(Role.AGENT, "The ferry", Role.ACTION, "sank"))),
            read(event("Monday", "sank")));
    assertThat(scorer.scores().kinds()).containsEntry(FactKind.EVENT, new KindScore(1, 1, 0));
    assertThat(comparison.missed()).hasSize(1);
    assertThat(comparison.spurious()).hasSize(1);
  }

  @Test
  void matchesALabelOnlyOnce() {
    scorer.add(
        List.of(label(Map.of(Role.ACTION, "sank"))),
        read(event("The ferry", "sank"), event("Monday", "sank")));
    assertThat(scorer.scores().overall()).isEqualTo(new KindScore(1, 2, 1));
  }

  @Test
  void acceptsNoLabelWhoseSentenceIsNotInTheArticle() {
    LabelledFact elsewhere =
        new LabelledFact(
            "ferry",
            LabelledFact.Split.DEV,
            "It floats.",
            FactKind.EVENT,
            Map.of(Role.ACTION, "floats"),
            Map.of(),
            List.of(),
            Polarity.AFFIRMED,
            Standing.ASSERTED);
    assertThatThrownBy(() -> scorer.add(List.of(elsewhere), read(event("It", "old"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("It floats.");
  }

  @Test
  void overlapIgnoresCasePunctuationAndArticles() {
    assertThat(TokenOverlap.f1("The ferry,", "ferry")).isEqualTo(1);
    assertThat(TokenOverlap.f1("old ferry", "ferry sank")).isEqualTo(0.5);
  }

  private static LabelledFact label(Map<Role, String> roles) {
    return new LabelledFact(
        "ferry",
        LabelledFact.Split.DEV,
        "The ferry sank on Monday.",
        FactKind.EVENT,
        roles,
        Map.of(),
        List.of(),
        Polarity.AFFIRMED,
        Standing.ASSERTED);
  }

  private static Fact event(String agent, String action) {
    return new Fact(
        FactKind.EVENT,
        Map.of(Role.AGENT, argument(agent), Role.ACTION, argument(action)),
        Attribution.OUTLET,
        Polarity.AFFIRMED,
        Standing.ASSERTED,
        new Evidence(new PassageId(ARTICLE.revision(), 0), new Span(0, 25)));
  }

  private static Argument argument(String words) {
    int start = TEXT.indexOf(words);
    return new Argument(new Span(start, start + words.length()), words, Optional.empty());
  }

  private static ReadArticle read(Fact... facts) {
    return new ReadArticle(ARTICLE, List.of(), List.of(facts));
  }
}
