package dateline.eval.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.adapter.dataset.Datasets;
import dateline.adapter.opennlp.OpenNlp;
import dateline.fact.FactExtractor;
import dateline.fact.FactKind;
import dateline.fact.ReadArticle;
import dateline.news.Article;
import dateline.news.Publication;
import dateline.news.PublicationDate;
import dateline.text.DiscourseAnalyzer;
import dateline.text.time.TimeReference;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds what {@code eval facts} reports over the labelled articles of both splits. */
final class FactExtractionIT {
  private static final Path FACTS = Path.of("data/eval/facts");
  private static final Properties FLOORS = new Properties();
  private static final FactScorer SCORER = new FactScorer();

  @BeforeAll
  static void extractTheFactsOfAllLabelledArticles() throws IOException {
    try (Reader floors = Files.newBufferedReader(FACTS.resolve("floors.properties"))) {
      FLOORS.load(floors);
    }
    DiscourseAnalyzer analyzer = new DiscourseAnalyzer(OpenNlp.textAnalyzer());
    List<LabelledFact> labels = Datasets.evaluationData().facts(FACTS).labels();
    for (String name : labels.stream().map(LabelledFact::article).distinct().toList()) {
      SCORER.add(
          labels.stream().filter(label -> label.article().equals(name)).toList(),
          read(analyzer, FACTS.resolve("articles/" + name + ".txt")));
    }
  }

  @ParameterizedTest
  @EnumSource
  void noKindFallsBelowItsFloor(FactKind kind) {
    assertThat(SCORER.scores().of(kind).f1()).isGreaterThanOrEqualTo(floor(kind.name()));
  }

  @Test
  void attributionAndQuotationsAreRightIn85PercentOfTheLabelledOnes() {
    FactScores scores = SCORER.scores();
    assertThat(scores.attribution().value()).isGreaterThanOrEqualTo(floor("ATTRIBUTION"));
    assertThat(scores.attributed().value()).isGreaterThanOrEqualTo(floor("ATTRIBUTED"));
    assertThat(scores.of(FactKind.QUOTATION).recall()).isGreaterThanOrEqualTo(0.85);
  }

  @Test
  void negationAndStandingTimesAndNamesStayAboveTheirFloors() {
    FactScores scores = SCORER.scores();
    assertThat(scores.polarity().value()).isGreaterThanOrEqualTo(floor("POLARITY"));
    assertThat(scores.standing().value()).isGreaterThanOrEqualTo(floor("STANDING"));
    assertThat(scores.times().value()).isGreaterThanOrEqualTo(floor("TIMES"));
    assertThat(scores.names().value()).isGreaterThanOrEqualTo(floor("NAMES"));
  }

  private static double floor(String key) {
    return Double.parseDouble(FLOORS.getProperty(key));
  }

  private static ReadArticle read(DiscourseAnalyzer analyzer, Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    LocalDate day = LocalDate.parse(lines.get(1).substring("date: ".length()));
    Article article =
        Article.of(
            lines.get(0).substring("title: ".length()),
            String.join("\n", lines.subList(4, lines.size())),
            Publication.UNKNOWN.withDate(PublicationDate.stated(day)));
    return new FactExtractor()
        .extract(article, analyzer.analyze(article.text(), TimeReference.stated(day)));
  }
}
