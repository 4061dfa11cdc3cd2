package dateline.adapter.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.eval.fact.LabelledFact;
import dateline.fact.FactKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LabelledFactsIT {
  private static final Path FACTS = Path.of("data/eval/facts");

  @TempDir Path folder;

  @Test
  void readsAtLeast150FactsOfAllKinds() throws IOException {
    List<LabelledFact> facts = LabelledFacts.read(FACTS.resolve("facts.jsonl"));
    assertThat(facts).hasSizeGreaterThanOrEqualTo(150);
    assertThat(facts).extracting(LabelledFact::kind).contains(FactKind.values());
  }

  @Test
  void everySentenceStandsInItsArticle() throws IOException {
    for (LabelledFact fact : LabelledFacts.read(FACTS.resolve("facts.jsonl"))) {
      assertThat(Files.readString(FACTS.resolve("articles/" + fact.article() + ".txt")))
          .contains(fact.sentence());
    }
  }

  @Test
  void namesTheLineThatIsNoFact() throws IOException {
    Path file = Files.writeString(folder.resolve("facts.jsonl"), "\n{\"kind\": \"RUMOUR\"}\n");
    assertThatThrownBy(() -> LabelledFacts.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 2");
  }
}
