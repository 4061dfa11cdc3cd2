package dateline.adapter.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.eval.EvaluationException;
import dateline.eval.fact.LabelledFact;
import dateline.fact.FactKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FactFolderIT {
  private static final Path FACTS = Path.of("data/eval/facts");

  @TempDir Path folder;

  @Test
  void readsAtLeast150FactsOfAllKinds() throws IOException {
    List<LabelledFact> facts = Datasets.evaluationData().facts(FACTS).labels();
    assertThat(facts).hasSizeGreaterThanOrEqualTo(150);
    assertThat(facts).extracting(LabelledFact::kind).contains(FactKind.values());
  }

  @Test
  void everySentenceStandsInItsArticle() throws IOException {
    for (LabelledFact fact : Datasets.evaluationData().facts(FACTS).labels()) {
      assertThat(Files.readString(FACTS.resolve("articles/" + fact.article() + ".txt")))
          .contains(fact.sentence());
    }
  }

  @Test
  void namesTheLineThatIsNoFact() throws IOException {
    Files.writeString(folder.resolve("facts.jsonl"), "\n{\"kind\": \"RUMOUR\"}\n");
    assertThatThrownBy(() -> Datasets.evaluationData().facts(folder))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining("line 2");
  }
}
