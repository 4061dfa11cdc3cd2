package dateline.text.time;

import dateline.text.TimeInterval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * What a time expression is resolved against.
 *
 * @param anchor the article's date
 * @param tense what the sentence speaks of
 * @param previous the interval of the time before this one in the text
 */
record Context(Anchor anchor, Tense tense, Optional<TimeInterval> previous) {
  /**
   * The instance of something that comes every year which the tense asks for: the last one that has
   * begun, the next one that is not over, or the nearest.
   */
  Optional<TimeInterval> yearly(IntFunction<Optional<TimeInterval>> ofYear) {
    if (anchor.day().isEmpty()) {
      return anchor.year().flatMap(year -> ofYear.apply(year.getValue()));
    }
    LocalDate day = anchor.day().get();
    List<TimeInterval> candidates = new ArrayList<>();
    for (int year = day.getYear() - 2; year <= day.getYear() + 2; year++) {
      ofYear.apply(year).ifPresent(candidates::add);
    }
    return choose(candidates, day);
  }

  /** The same for something that comes every week. */
  Optional<TimeInterval> weekly(DayOfWeek weekday) {
    return anchor
        .day()
        .map(
            day ->
                day.with(
                    tense == Tense.FUTURE
                        ? TemporalAdjusters.nextOrSame(weekday)
                        : TemporalAdjusters.previousOrSame(weekday)))
        .map(TimeInterval::of);
  }

  /** Looking ahead from a day. */
  Context after(LocalDate day) {
    return new Context(Anchor.of(day, anchor.inferred()), Tense.FUTURE, previous);
  }

  /** Looking back from a day. */
  Context before(LocalDate day) {
    return new Context(Anchor.of(day, anchor.inferred()), Tense.PAST, previous);
  }

  private Optional<TimeInterval> choose(List<TimeInterval> candidates, LocalDate day) {
    return switch (tense) {
      case PAST ->
          candidates.stream()
              .filter(one -> !one.first().isAfter(day))
              .max(Comparator.comparing(TimeInterval::first));
      case FUTURE ->
          candidates.stream()
              .filter(one -> !one.last().isBefore(day))
              .min(Comparator.comparing(TimeInterval::first));
      case PRESENT -> candidates.stream().min(Comparator.comparing(one -> distance(one, day)));
    };
  }

  private static long distance(TimeInterval interval, LocalDate day) {
    if (interval.overlaps(TimeInterval.of(day))) {
      return 0;
    }
    return Math.min(
        Math.abs(ChronoUnit.DAYS.between(interval.first(), day)),
        Math.abs(ChronoUnit.DAYS.between(interval.last(), day)));
  }
}
