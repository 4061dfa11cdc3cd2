package dateline.text.time;

import dateline.text.TimeInterval;
import dateline.text.TimePrecision;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Days in digits: "2018-06-12", "25/12/2018", "12.6.2018". */
final class NumericDateRule implements Rule {
  private static final Set<String> SEPARATORS = Set.of("/", "-", ".");

  @Override
  public Optional<Match> match(Pieces pieces, int at) {
    String separator = pieces.word(at + 1);
    boolean shaped =
        pieces.digits(at)
            && SEPARATORS.contains(separator)
            && pieces.is(at + 3, separator)
            && pieces.digits(at + 2)
            && pieces.digits(at + 4)
            && !(pieces.is(at + 5, separator) && pieces.glued(at + 5) && pieces.digits(at + 6))
            && !(pieces.glued(at) && SEPARATORS.contains(pieces.word(at - 1)));
    if (!shaped || !glued(pieces, at)) {
      return Optional.empty();
    }
    return numbers(pieces, at).map(meaning -> new Match(at + 5, meaning));
  }

  private static boolean glued(Pieces pieces, int at) {
    return pieces.glued(at + 1)
        && pieces.glued(at + 2)
        && pieces.glued(at + 3)
        && pieces.glued(at + 4);
  }

  private static Optional<Meaning> numbers(Pieces pieces, int at) {
    String first = pieces.word(at);
    String second = pieces.word(at + 2);
    String third = pieces.word(at + 4);
    if (second.length() > 2) {
      return Optional.empty();
    }
    int middle = Integer.parseInt(second);
    if (first.length() == 4 && third.length() <= 2) {
      return day(Integer.parseInt(first), middle, Integer.parseInt(third));
    }
    boolean yearLast = first.length() <= 2 && third.length() == 4;
    boolean shortYear =
        first.length() <= 2
            && third.length() == 2
            && second.length() == 2
            && !pieces.is(at + 1, ".");
    if (yearLast || (shortYear && pieces.is(at + 1, "/"))) {
      int year = Integer.parseInt(third) + (yearLast ? 0 : 2000);
      return dayOrMonthFirst(year, Integer.parseInt(first), middle);
    }
    return Optional.empty();
  }

  private static Optional<Meaning> day(int year, int month, int day) {
    return Periods.day(year, month, day)
        .filter(date -> year >= 1000)
        .map(date -> Meaning.absolute(TimePrecision.DAY, TimeInterval.of(date)));
  }

  /** Where both readings are days, only that it was one of the two is known. */
  private static Optional<Meaning> dayOrMonthFirst(int year, int first, int second) {
    Optional<LocalDate> british = Periods.day(year, second, first);
    Optional<LocalDate> american = Periods.day(year, first, second);
    if (british.isEmpty() || american.isEmpty() || first == second) {
      return british.isPresent() ? day(year, second, first) : day(year, first, second);
    }
    boolean inOrder = british.get().isBefore(american.get());
    TimeInterval either =
        inOrder
            ? new TimeInterval(british.get(), american.get())
            : new TimeInterval(american.get(), british.get());
    return Optional.of(Meaning.absolute(TimePrecision.VAGUE, either));
  }
}
