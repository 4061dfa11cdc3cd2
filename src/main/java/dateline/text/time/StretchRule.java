package dateline.text.time;

import dateline.text.TimeInterval;
import dateline.text.TimePrecision;
import java.util.Optional;
import java.util.Set;

/** Stretches up to or from the article's date: "the past three months", "recent years". */
final class StretchRule implements Rule {
  /** How many units "recent" or "a few" reach at most; chosen by us, only to bound a search. */
  private static final int OPEN = 6;

  private static final Set<String> BACK = Set.of("past", "last", "recent", "previous", "preceding");
  private static final Set<String> AHEAD = Set.of("next", "coming", "upcoming", "following");

  @Override
  public Optional<Match> match(Pieces pieces, int at) {
    boolean the = pieces.is(at, "the");
    int pointer = the ? at + 1 : at;
    boolean back = pieces.in(pointer, BACK);
    if (!back && !pieces.in(pointer, AHEAD)) {
      return Optional.empty();
    }
    Amount amount = Amount.cardinal(pieces, pointer + 1).orElse(new Amount(pointer + 1, 0));
    Optional<Unit> unit = Unit.of(pieces.word(amount.end()));
    boolean plural = pieces.word(amount.end()).endsWith("s");
    String next = pieces.word(amount.end() + 1);
    boolean hoursAhead = unit.filter(one -> one == Unit.HOUR && !back).isPresent();
    if (unit.isEmpty() || hoursAhead || next.equals("-") || next.equals("of")) {
      return Optional.empty();
    }
    if (!plural) {
      boolean one = the && (pieces.is(pointer, "past") || pieces.is(pointer, "last"));
      return one && amount.end() == pointer + 1
          ? Match.of(amount.end() + 1, stretch(unit.get(), -1, unit.get().precision()))
          : Optional.empty();
    }
    boolean anaphoric =
        !amount.isOpen() && (pieces.is(pointer, "following") || pieces.is(pointer, "previous"));
    if (anaphoric) {
      return Optional.empty();
    }
    int exact = unit.get() == Unit.HOUR ? (amount.value() + 23) / 24 : amount.value();
    int count = amount.isOpen() ? OPEN : exact;
    TimePrecision precision = amount.isOpen() ? TimePrecision.VAGUE : stretched(unit.get());
    return Match.of(amount.end() + 1, stretch(unit.get(), back ? -count : count, precision));
  }

  private static TimePrecision stretched(Unit unit) {
    return unit == Unit.YEAR ? TimePrecision.YEARS : unit.precision();
  }

  private static Meaning stretch(Unit unit, int amount, TimePrecision precision) {
    return Meaning.relative(
        precision,
        context ->
            context
                .anchor()
                .day()
                .map(
                    day -> {
                      var other = unit.shift(day, amount);
                      return amount < 0
                          ? new TimeInterval(other, day)
                          : new TimeInterval(day, other);
                    }));
  }
}
