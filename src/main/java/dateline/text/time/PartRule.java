package dateline.text.time;

import dateline.text.TimeInterval;
import dateline.text.TimePrecision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Parts of something longer: "early March", "the end of 2018", "the second half of next year". */
final class PartRule implements Rule {
  /** The n-th of so many equal parts, counted from 0. */
  private record Share(int index, int parts) {
    TimeInterval of(TimeInterval whole) {
      long months = ChronoUnit.MONTHS.between(whole.first(), whole.last().plusDays(1));
      if (months > 1) {
        LocalDate first = whole.first().plusMonths(months * index / parts);
        LocalDate next = whole.first().plusMonths(months * (index + 1) / parts);
        return new TimeInterval(first, next.isAfter(first) ? next.minusDays(1) : first);
      }
      // Days 1 to 10, 11 to 20 and the rest are what "early", "mid" and "late" say of a month.
      long days = ChronoUnit.DAYS.between(whole.first(), whole.last()) + 1;
      long size = days >= 28 && parts == 3 ? 10 : Math.max(1, days / parts);
      // A weekend has fewer days than parts: its last day then stands for the later ones.
      LocalDate first = whole.first().plusDays(Math.min(size * index, days - 1));
      return new TimeInterval(first, index == parts - 1 ? whole.last() : first.plusDays(size - 1));
    }
  }

  private record Prefix(int end, Share share) {}

  private static final Map<String, Integer> THIRDS =
      Map.of(
          "early",
          0,
          "beginning",
          0,
          "start",
          0,
          "mid",
          1,
          "middle",
          1,
          "late",
          2,
          "end",
          2,
          "close",
          2);
  private static final Map<String, Integer> ORDINALS =
      Map.of("first", 0, "second", 1, "third", 2, "fourth", 3, "last", -1, "final", -1);
  private static final Set<String> CONTAINING = Set.of("week", "month", "year", "decade");

  private final Rule whole;

  /** Takes the rule for what it is a part of. */
  PartRule(Rule whole) {
    this.whole = whole;
  }

  @Override
  public Optional<Match> match(Pieces pieces, int at) {
    if (pieces.is(at, "earlier") || pieces.is(at, "later")) {
      return sinceOrUntil(pieces, at);
    }
    int start = pieces.is(at, "the") ? at + 1 : at;
    start = pieces.is(start, "very") ? start + 1 : start;
    return prefix(pieces, start).flatMap(prefix -> whole(pieces, prefix));
  }

  private static Optional<Prefix> prefix(Pieces pieces, int at) {
    Integer third = THIRDS.get(pieces.word(at));
    if (third != null) {
      boolean adjective = pieces.is(at, "early") || pieces.is(at, "late") || pieces.is(at, "mid");
      String link = adjective ? pieces.is(at, "mid") ? "-" : "in" : "of";
      if (pieces.is(at + 1, link)) {
        return Optional.of(new Prefix(at + 2, new Share(third, 3)));
      }
      return adjective ? Optional.of(new Prefix(at + 1, new Share(third, 3))) : Optional.empty();
    }
    int parts = pieces.is(at + 1, "half") ? 2 : pieces.is(at + 1, "quarter") ? 4 : 0;
    Integer index = ORDINALS.get(pieces.word(at));
    if (index == null || parts == 0 || index >= parts || !pieces.is(at + 2, "of")) {
      return Optional.empty();
    }
    return Optional.of(new Prefix(at + 3, new Share(index < 0 ? parts - 1 : index, parts)));
  }

  private Optional<Match> whole(Pieces pieces, Prefix prefix) {
    int at = prefix.end();
    if (pieces.is(at - 1, "of") && pieces.is(at, "the") && pieces.in(at + 1, CONTAINING)) {
      Unit unit = Unit.of(pieces.word(at + 1)).orElseThrow();
      return Match.of(at + 2, part(Meaning.counted(unit, 0), prefix.share()));
    }
    return whole
        .match(pieces, at)
        .flatMap(match -> Match.of(match.end(), part(match.meaning(), prefix.share())));
  }

  private static Meaning part(Meaning meaning, Share share) {
    return switch (meaning.precision()) {
      case TIME_OF_DAY, DAY -> meaning.with(TimePrecision.TIME_OF_DAY);
      case WEEK -> meaning.map(TimePrecision.WEEK, share::of);
      case PART_OF_MONTH, MONTH -> meaning.map(TimePrecision.PART_OF_MONTH, share::of);
      case QUARTER, YEAR -> meaning.map(TimePrecision.QUARTER, share::of);
      case YEARS -> meaning.map(TimePrecision.YEARS, share::of);
      case VAGUE -> meaning;
    };
  }

  /** "Earlier this year" ends with the article's day, "later this year" begins with it. */
  private Optional<Match> sinceOrUntil(Pieces pieces, int at) {
    boolean later = pieces.is(at, "later");
    int start = pieces.is(at + 1, "in") ? at + 2 : at + 1;
    if (!pieces.is(start, "this")) {
      return Optional.empty();
    }
    return whole
        .match(pieces, start)
        .flatMap(match -> Match.of(match.end(), cut(match.meaning(), later)));
  }

  private static Meaning cut(Meaning meaning, boolean later) {
    return Meaning.relative(
        meaning.precision(),
        context ->
            meaning
                .resolve()
                .apply(context)
                .map(
                    whole ->
                        context
                            .anchor()
                            .day()
                            .filter(day -> whole.overlaps(TimeInterval.of(day)))
                            .map(
                                day ->
                                    later
                                        ? new TimeInterval(day, whole.last())
                                        : new TimeInterval(whole.first(), day))
                            .orElse(whole)));
  }
}
