package dateline.answer.handler;

import dateline.answer.Answer;
import dateline.answer.AnswerHandler;
import dateline.answer.Confidence;
import dateline.answer.Proof;
import dateline.fact.Scope;
import dateline.news.Article;
import dateline.news.Passage;
import dateline.question.AnalyzedQuestion;
import dateline.text.TimeExpression;
import dateline.text.TimeInterval;
import dateline.text.TimePrecision;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers with what an article says happened or will happen when, the earliest first. */
final class TimelineHandler implements AnswerHandler {
  private static final int MOST = 10;

  private final Desk desk;
  private final StoryFinder stories;

  TimelineHandler(Desk desk) {
    this.desk = desk;
    stories = new StoryFinder(desk);
  }

  /** A time with the sentence that tells it. */
  private record Entry(Passage passage, TimeExpression time, LocalDate first) {}

  @Override
  public Answer answer(AnalyzedQuestion question, Scope scope) {
    List<Proof> entries = stories.find(question, scope).map(this::timeline).orElse(List.of());
    return entries.isEmpty()
        ? new Answer.Unsaid(Optional.empty(), Confidence.NONE)
        : new Answer.Listing(entries, Confidence.CERTAIN);
  }

  private List<Proof> timeline(Article article) {
    Set<TimeInterval> seen = new HashSet<>();
    return stories.body(article).stream()
        .flatMap(passage -> passage.times().stream().flatMap(time -> entry(passage, time).stream()))
        .filter(entry -> seen.add(entry.time().interval().orElseThrow()))
        .sorted(Comparator.comparing(Entry::first))
        .limit(MOST)
        .map(entry -> desk.sources().proof(entry.passage(), entry.time().span()))
        .toList();
  }

  private static Optional<Entry> entry(Passage passage, TimeExpression time) {
    return time.interval()
        .filter(interval -> time.precision() != TimePrecision.VAGUE)
        .map(interval -> new Entry(passage, time, interval.first()));
  }
}
