package dateline.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.adapter.opennlp.OpenNlp;
import dateline.news.Article;
import dateline.news.Publication;
import dateline.news.Reference;
import dateline.text.Discourse;
import dateline.text.DiscourseAnalyzer;
import dateline.text.time.TimeReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults seen in articles, told again in sentences of our own, with the real analyzer. */
final class FactExtractorIT {
  private final DiscourseAnalyzer analyzer = new DiscourseAnalyzer(OpenNlp.textAnalyzer());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister told farmers to sell their cows.|ASKED_FOR",
        "The mayor asked the council to close the bridge.|ASKED_FOR",
        "The judge ordered Olsen to pay the fine.|ASKED_FOR",
        "The minister told farmers about the plan.|ASSERTED",
      })
  void readsWhatIsAskedForOffTheInfinitive(String text, Standing standing) {
    Article article = Article.of("News", text, Publication.UNKNOWN);
    TimeReference reference = TimeReference.UNKNOWN;

    assertThat(
            new FactExtractor()
                .extract(article, analyzer.analyze(article.text(), reference)).facts().stream()
                    .filter(fact -> fact.kind() == FactKind.EVENT))
        .extracting(Fact::standing)
        .containsExactly(standing);
  }

  @Test
  void tellsWhatItMeansOnlyWhereThatIsAName() {
    Article article =
        Article.of("News", "The storm hit the coast. It killed four people.", Publication.UNKNOWN);
    Discourse discourse = analyzer.analyze(article.text(), TimeReference.UNKNOWN);
    ReadArticle read = new FactExtractor().extract(article, discourse);

    assertThat(discourse.chains()).hasSize(1);
    assertThat(read.passages().stream().flatMap(passage -> passage.references().stream()))
        .extracting(Reference::name)
        .isEmpty();
  }
}
