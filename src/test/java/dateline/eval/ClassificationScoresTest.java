package dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.question.AnswerType;
import dateline.question.AnswerTypeClassifier;
import dateline.question.LabelledQuestion;
import dateline.text.AnalyzedText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ClassificationScoresTest {
  private static final AnswerType PERSON = new AnswerType(AnswerType.Coarse.HUM, "ind");
  private static final AnswerType PLACE = new AnswerType(AnswerType.Coarse.LOC, "city");

  @Test
  void countsRightClassesAndConfusions() {
    AnswerTypeClassifier classifier = text -> text.text().startsWith("Who") ? PERSON : PLACE;
    ClassificationScores scores =
        ClassificationScores.of(
            List.of(
                new LabelledQuestion("Who sang?", PERSON),
                new LabelledQuestion("Name a singer.", PERSON),
                new LabelledQuestion("Where?", PLACE)),
            classifier,
            text -> new AnalyzedText(text, List.of(), List.of()));
    assertThat(scores.right()).isEqualTo(new Share(2, 3));
    assertThat(scores.byClass()).containsEntry("HUM", new Share(1, 2));
    assertThat(scores.confusionsOf("HUM")).isEqualTo(Map.of("HUM", 1, "LOC", 1));
    assertThat(scores.confusionsOf("NUM")).isEmpty();
  }
}
