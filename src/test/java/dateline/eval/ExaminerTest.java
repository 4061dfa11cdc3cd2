package dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.news.RawArticle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class ExaminerTest {
  private final FakeSubject.Factory subjects = new FakeSubject.Factory();
  private final AtomicLong clock = new AtomicLong();

  @Test
  void keepsTheOrderOfTheSetWhileExercisesRunSideBySide() {
    List<Exercise> exercises = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      exercises.add(new Exercise(List.of(article("a", "word" + i)), List.of(question("q" + i))));
    }
    Examination examination =
        examiner().examine(set(exercises), Conditions.SHIPPED, Progress.SILENT);
    assertThat(examination.outcomes())
        .extracting(one -> one.question().id() + " " + one.prediction().answer())
        .startsWith("q0 word0", "q1 word1")
        .endsWith("q19 word19");
    assertThat(subjects.opened()).hasSize(20);
  }

  @Test
  void goesOnWithoutArticlesThatCannotBeRead() {
    Exercise exercise =
        new Exercise(List.of(article("bad", " "), article("good", "yes")), List.of(question("q")));
    Examination examination =
        examiner().examine(set(List.of(exercise)), Conditions.SHIPPED, Progress.SILENT);
    assertThat(examination.unread()).containsExactly("bad");
    assertThat(examination.outcomes()).hasSize(1);
  }

  @Test
  void asksTheHistoryFirst() {
    EvaluationQuestion followUp =
        new EvaluationQuestion("q", "And where?", List.of("Who?"), Set.of(), "", Optional.empty());
    Exercise exercise = new Exercise(List.of(), List.of(followUp));
    examiner().examine(set(List.of(exercise)), Conditions.SHIPPED, Progress.SILENT);
    assertThat(subjects.asked()).containsExactly("Who?", "And where?");
  }

  @Test
  void timesEachQuestionByItsClock() {
    Exercise exercise = new Exercise(List.of(), List.of(question("q")));
    Examination examination =
        examiner().examine(set(List.of(exercise)), Conditions.SHIPPED, Progress.SILENT);
    assertThat(examination.outcomes().get(0).took()).isEqualTo(Duration.ofNanos(1));
  }

  @Test
  void handsTheConditionsOn() {
    Conditions conditions = new Conditions(true, Optional.of(Path.of("store.db")));
    Exercise exercise = new Exercise(List.of(), List.of(question("q")));
    examiner().examine(set(List.of(exercise)), conditions, Progress.SILENT);
    assertThat(subjects.opened()).containsExactly(conditions);
  }

  @Test
  void namesTheQuestionThatTheSystemFailedOn() {
    SubjectFactory failing = conditions -> new FailingSubject();
    Exercise exercise = new Exercise(List.of(), List.of(question("q7")));
    Examiner examiner = new Examiner(failing, clock::getAndIncrement, 1);
    assertThatThrownBy(
            () -> examiner.examine(set(List.of(exercise)), Conditions.SHIPPED, Progress.SILENT))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining("q7");
  }

  private Examiner examiner() {
    return new Examiner(subjects, clock::getAndIncrement, 2);
  }

  private static EvaluationSet set(List<Exercise> exercises) {
    return new EvaluationSet("set", exercises);
  }

  private static LabelledArticle article(String label, String text) {
    return new LabelledArticle(label, RawArticle.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static EvaluationQuestion question(String id) {
    return new EvaluationQuestion(id, "What?", List.of(), Set.of(), "", Optional.empty());
  }

  private static final class FailingSubject implements Subject {
    @Override
    public void read(RawArticle article, String label) {}

    @Override
    public Prediction answer(List<String> history, String question, Set<String> labels) {
      throw new IllegalStateException("broken");
    }

    @Override
    public void close() {}
  }
}
