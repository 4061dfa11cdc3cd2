package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.eval.Conditions;
import dateline.eval.Subject;
import dateline.eval.SubjectFactory;
import dateline.news.RawArticle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that is named holds more than what is asked about. */
final class StoreSubjectsIT {
  private static final String ASKED = "When did the ferry leave?";

  @TempDir private Path folder = Path.of("");

  private final SubjectFactory subjects =
      new StoreSubjects(new Parts(Settings.of(Map.of("DATELINE_READER", "linear"))));

  @BeforeEach
  void read() {
    try (Subject subject = open()) {
      subject.read(
          article(
              "The ferry left Norwick on Monday. It was full, and many people stayed behind on the quay."),
          "ferry");
    }
  }

  @Test
  void answersFromTheLabelledArticlesAlone() {
    try (Subject subject = open()) {
      subject.read(
          article(
              "The mill of Arlen burnt down on Friday. Nobody was hurt, but the flour of a year is lost."),
          "mill");
      assertThat(subject.answer(List.of(), ASKED, Set.of("mill")).evidence())
          .doesNotContain("ferry");
      assertThat(subject.answer(List.of(), ASKED, Set.of()).answer()).contains("Monday");
    }
  }

  @Test
  void answersNothingWhereNoArticleWasRead() {
    try (Subject subject = open()) {
      assertThat(subject.answer(List.of(), ASKED, Set.of()).answer()).isEmpty();
    }
  }

  private Subject open() {
    return subjects.open(new Conditions(true, Optional.of(folder.resolve("store.db"))));
  }

  private static RawArticle article(String text) {
    return RawArticle.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
