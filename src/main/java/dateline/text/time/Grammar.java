package dateline.text.time;

import dateline.text.TimePrecision;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All rules together: the longest match of any of them, then what two of them make side by side.
 *
 * <p>Rules over words for finding, meanings resolved afterwards: the division of HeidelTime.
 *
 * @see <a href="https://aclanthology.org/S10-1071/">Strötgen and Gertz, 2010</a>
 */
final class Grammar implements Rule {
  private static final Set<String> LINKS = Set.of("to", "until", "till", "through", "-");

  private final Rule dates =
      anyOf(
          List.of(
              new CalendarDateRule(),
              new NumericDateRule(),
              new WeekdayRule(),
              new NearDayRule(),
              new MonthRule(),
              new SeasonRule(),
              new PointedPeriodRule(),
              new YearRule()));
  private final Rule clock = new ClockRule();
  private final Rule simple =
      anyOf(List.of(dates, new PartRule(dates), new OffsetRule(), new StretchRule()));

  private static Rule anyOf(List<Rule> rules) {
    return (pieces, at) -> {
      Optional<Match> best = Optional.empty();
      for (Rule rule : rules) {
        best = Match.longer(best, rule.match(pieces, at));
      }
      return best;
    };
  }

  @Override
  public Optional<Match> match(Pieces pieces, int at) {
    Optional<Match> first = single(pieces, at);
    return first.map(match -> range(pieces, at, match).orElse(match));
  }

  private Optional<Match> single(Pieces pieces, int at) {
    Optional<Match> time = clock.match(pieces, at);
    if (time.isPresent()) {
      return Optional.of(clockThenDate(pieces, time.get()));
    }
    return simple.match(pieces, at).map(date -> dateThenClock(pieces, partOfDay(pieces, date)));
  }

  /** "Friday morning". */
  private static Match partOfDay(Pieces pieces, Match date) {
    boolean part =
        date.meaning().precision() == TimePrecision.DAY
            && CalendarWords.PARTS_OF_DAY.contains(pieces.word(date.end()))
            && !pieces.capital(date.end());
    return part ? new Match(date.end() + 1, date.meaning().with(TimePrecision.TIME_OF_DAY)) : date;
  }

  /** "9:30 p.m. on Friday". */
  private Match clockThenDate(Pieces pieces, Match time) {
    int next = pieces.is(time.end(), ",") ? time.end() + 1 : time.end();
    next = pieces.is(next, "on") ? next + 1 : next;
    return dates
        .match(pieces, next)
        .filter(date -> date.meaning().precision() == TimePrecision.DAY)
        .map(date -> new Match(date.end(), date.meaning().with(TimePrecision.TIME_OF_DAY)))
        .orElse(time);
  }

  /** "Friday at 9:30 p.m." */
  private Match dateThenClock(Pieces pieces, Match date) {
    boolean day = date.meaning().precision().compareTo(TimePrecision.DAY) <= 0;
    int next = pieces.is(date.end(), ",") ? date.end() + 1 : date.end();
    next = pieces.is(next, "at") || pieces.is(next, "around") ? next + 1 : next;
    Optional<Match> time = day ? clock.match(pieces, next) : Optional.empty();
    return time.map(match -> new Match(match.end(), date.meaning().with(TimePrecision.TIME_OF_DAY)))
        .orElse(date);
  }

  private Optional<Match> range(Pieces pieces, int at, Match first) {
    boolean between = pieces.is(at - 1, "between") && pieces.is(first.end(), "and");
    if (!between && !pieces.in(first.end(), LINKS)) {
      return Optional.empty();
    }
    return single(pieces, first.end() + 1)
        .filter(last -> compatible(first.meaning(), last.meaning()))
        .map(last -> new Match(last.end(), first.meaning().until(last.meaning())));
  }

  private static boolean compatible(Meaning first, Meaning last) {
    return first.precision() == last.precision()
        && first.precision() != TimePrecision.VAGUE
        && first.precision() != TimePrecision.TIME_OF_DAY;
  }
}
