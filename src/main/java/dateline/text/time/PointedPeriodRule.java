package dateline.text.time;

import dateline.text.TimeInterval;
import dateline.text.TimePrecision;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whole periods pointed at: "last year", "this week", "the weekend", "the following month". */
final class PointedPeriodRule implements Rule {
  private static final Map<String, Integer> FROM_REFERENCE =
      Map.of("last", -1, "this", 0, "current", 0, "next", 1, "coming", 1);
  private static final Map<String, Integer> FROM_PREVIOUS =
      Map.of("previous", -1, "preceding", -1, "same", 0, "that", 0, "following", 1, "next", 1);
  private static final Set<String> PERIODS =
      Set.of("week", "month", "quarter", "year", "decade", "century");

  @Override
  public Optional<Match> match(Pieces pieces, int at) {
    boolean the = pieces.is(at, "the");
    int pointer = the ? at + 1 : at;
    int noun = pointer + 1;
    noun =
        pieces.is(noun, "calendar") || pieces.is(noun, "fiscal") || pieces.is(noun, "academic")
            ? noun + 1
            : noun;
    if (pieces.is(pointer, "weekend")) {
      return the && !pieces.is(at + 2, "of") ? Match.of(at + 2, theWeekend()) : Optional.empty();
    }
    if (pieces.are(pointer, "this", "past")) {
      return fromReference(pieces, pointer + 2, -1);
    }
    Integer reference = FROM_REFERENCE.get(pieces.word(pointer));
    boolean current = pieces.is(pointer, "current") || pieces.is(pointer, "coming");
    if (reference != null && the == current) {
      return fromReference(pieces, noun, reference);
    }
    Integer previous = FROM_PREVIOUS.get(pieces.word(pointer));
    return previous == null || the == pieces.is(pointer, "that")
        ? Optional.empty()
        : fromPrevious(pieces, noun, previous);
  }

  private static Optional<Match> fromReference(Pieces pieces, int noun, int shift) {
    if (pieces.is(noun, "weekend")) {
      return Match.of(
          noun + 1,
          shift == 0
              ? theWeekend()
              : Meaning.counted(Unit.WEEK, shift)
                  .map(TimePrecision.WEEK, PointedPeriodRule::weekend));
    }
    if (!pieces.in(noun, PERIODS)) {
      return Optional.empty();
    }
    Unit unit = Unit.of(pieces.word(noun)).orElseThrow();
    return Match.of(noun + 1, Meaning.counted(unit, shift));
  }

  private static TimeInterval weekend(TimeInterval week) {
    return new TimeInterval(week.last().minusDays(1), week.last());
  }

  private static Meaning theWeekend() {
    return Meaning.relative(
        TimePrecision.WEEK,
        context ->
            context
                .anchor()
                .day()
                .map(day -> weekend(Unit.WEEK.around(day), day, context.tense())));
  }

  private static TimeInterval weekend(TimeInterval week, LocalDate day, Tense tense) {
    TimeInterval own = weekend(week);
    boolean over = tense != Tense.FUTURE && own.first().isAfter(day);
    return over ? weekend(Unit.WEEK.around(day.minusWeeks(1))) : own;
  }

  private static Optional<Match> fromPrevious(Pieces pieces, int noun, int shift) {
    if (CalendarWords.PARTS_OF_DAY.contains(pieces.word(noun))) {
      return Match.of(noun + 1, counted(Unit.DAY, shift).with(TimePrecision.TIME_OF_DAY));
    }
    boolean period = pieces.in(noun, PERIODS) || pieces.is(noun, "day");
    if (!period || pieces.is(noun + 1, "-")) {
      return Optional.empty();
    }
    return Match.of(noun + 1, counted(Unit.of(pieces.word(noun)).orElseThrow(), shift));
  }

  /** A whole unit counted from the one that the time before it lies in. */
  static Meaning counted(Unit unit, long shift) {
    return Meaning.anaphoric(
        unit.precision(),
        time -> {
          TimeInterval around = unit.around(time.first());
          boolean within = !time.last().isAfter(around.last());
          return within
              ? Optional.of(unit.around(unit.shift(around.first(), shift)))
              : Optional.empty();
        });
  }
}
