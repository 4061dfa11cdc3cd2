package dateline.text.time;

import java.util.Optional;
import java.util.Set;

/** Times of day: "9:30 p.m. local time", "noon", "20:00 UTC", "six o'clock". */
final class ClockRule implements Rule {
  private static final Set<String> HALVES = Set.of("a.m", "p.m", "am", "pm");
  private static final Set<String> ZONES = TimeTable.words("zone");
  private static final Set<String> BEFORE = TimeTable.words("clock");

  @Override
  public Optional<Match> match(Pieces pieces, int at) {
    if (pieces.is(at, "noon") || pieces.is(at, "midday") || pieces.is(at, "midnight")) {
      boolean name = pieces.capital(at) && at > 0;
      return name ? Optional.empty() : Match.of(zoned(pieces, at + 1), meaning());
    }
    int zone = at + 1;
    if (pieces.digits(at) && pieces.word(at).length() == 4 && pieces.in(zone, ZONES)) {
      return Integer.parseInt(pieces.word(at)) < 2400
          ? Match.of(at + 2, meaning())
          : Optional.empty();
    }
    return clock(pieces, at);
  }

  private static Optional<Match> clock(Pieces pieces, int at) {
    boolean minutes = minutes(pieces, at);
    Optional<Amount> hour =
        minutes
            ? Optional.of(new Amount(at + 3, Integer.parseInt(pieces.word(at))))
            : Amount.cardinal(pieces, at).filter(amount -> amount.value() > 0);
    if (hour.isEmpty() || hour.get().value() > 24) {
      return Optional.empty();
    }
    int end = hour.get().end();
    if (pieces.are(end, "o", "'", "clock")) {
      return Match.of(zoned(pieces, end + 3), meaning());
    }
    if (hour.get().value() <= 12 && pieces.in(end, HALVES)) {
      return Match.of(zoned(pieces, end + 1), meaning());
    }
    int zoned = zoned(pieces, end);
    boolean second = pieces.is(at - 1, "and") && minutes(pieces, at - 4);
    boolean sure = zoned > end || second || pieces.in(at - 1, BEFORE);
    return minutes && sure ? Match.of(zoned, meaning()) : Optional.empty();
  }

  private static boolean minutes(Pieces pieces, int at) {
    boolean shaped =
        pieces.digits(at)
            && pieces.word(at).length() <= 2
            && (pieces.is(at + 1, ":") || pieces.is(at + 1, "."))
            && pieces.glued(at + 1)
            && pieces.glued(at + 2)
            && pieces.digits(at + 2)
            && pieces.word(at + 2).length() == 2;
    return shaped
        && Integer.parseInt(pieces.word(at + 2)) < 60
        && (pieces.is(at + 1, ":") || pieces.in(at + 3, HALVES))
        && !(pieces.is(at + 3, ":") && pieces.digits(at + 4));
  }

  private static int zoned(Pieces pieces, int at) {
    if (pieces.is(at, "local") && pieces.is(at + 1, "time")) {
      return at + 2;
    }
    boolean named =
        pieces.capital(at) && (pieces.is(at + 1, "time") || pieces.are(at + 1, "standard", "time"));
    if (named) {
      return pieces.is(at + 1, "time") ? at + 2 : at + 3;
    }
    return pieces.capital(at) && pieces.in(at, ZONES) ? at + 1 : at;
  }

  private static Meaning meaning() {
    return Meaning.clock();
  }
}
