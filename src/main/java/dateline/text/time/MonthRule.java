package dateline.text.time;

import dateline.text.TimePrecision;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/** Months: "June 2018", "February", "last May". */
final class MonthRule implements Rule {
  /** Months that are names of people, verbs or short for something else. */
  private static final Set<String> UNSURE = Set.of("may", "march", "april", "june", "august");

  /** What a month that could be another word has to follow. */
  private static final Set<String> BEFORE =
      Set.of(
          "in",
          "of",
          "since",
          "until",
          "till",
          "by",
          "during",
          "from",
          "to",
          "through",
          "between",
          "and",
          "early",
          "late",
          "mid",
          "-",
          "for",
          "before",
          "after",
          "last",
          "this",
          "next",
          "around",
          "or",
          "every",
          "throughout",
          "past");

  @Override
  public Optional<Match> match(Pieces pieces, int at) {
    if (pieces.is(at, "last") || pieces.is(at, "this") || pieces.is(at, "next")) {
      return pointed(pieces, at);
    }
    Optional<Month> month = CalendarWords.month(pieces.word(at));
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int end =
        pieces.is(at + 1, ".") && CalendarWords.isAbbreviation(pieces.word(at)) ? at + 2 : at + 1;
    int next = pieces.is(end, ",") || pieces.is(end, "of") ? end + 1 : end;
    Optional<Amount> year = Amount.year(pieces, next).filter(y -> pieces.capital(at));
    if (year.isPresent()) {
      YearMonth dated = YearMonth.of(year.get().value(), month.get());
      return Match.of(
          year.get().end(), Meaning.absolute(TimePrecision.MONTH, Periods.month(dated)));
    }
    return alone(pieces, at) ? Match.of(end, yearly(month.get())) : Optional.empty();
  }

  private static Meaning yearly(Month month) {
    return Meaning.recurring(
        TimePrecision.MONTH,
        context -> context.yearly(y -> Optional.of(Periods.month(YearMonth.of(y, month)))));
  }

  private static Optional<Match> pointed(Pieces pieces, int at) {
    String pointer = pieces.word(at);
    if ((!pieces.capital(at + 1) && UNSURE.contains(pieces.word(at + 1)))
        || !isName(pieces, at + 1)) {
      return Optional.empty();
    }
    return CalendarWords.month(pieces.word(at + 1))
        .flatMap(month -> Match.of(at + 2, pointed(pointer, month)));
  }

  private static Meaning pointed(String pointer, Month month) {
    return Meaning.relative(
        TimePrecision.MONTH,
        context ->
            context
                .anchor()
                .day()
                .map(
                    day -> {
                      YearMonth own = YearMonth.of(day.getYear(), month);
                      YearMonth current = YearMonth.from(day);
                      return switch (pointer) {
                        case "last" -> own.isBefore(current) ? own : own.minusYears(1);
                        case "next" -> own.isAfter(current) ? own : own.plusYears(1);
                        default -> own;
                      };
                    })
                .map(Periods::month));
  }

  private static boolean isName(Pieces pieces, int at) {
    return CalendarWords.month(pieces.word(at)).isPresent()
        && (!CalendarWords.isAbbreviation(pieces.word(at)) || pieces.is(at, "sept"));
  }

  /** Whether a month without day and year is one, not a person, a verb or part of a title. */
  private static boolean alone(Pieces pieces, int at) {
    String word = pieces.word(at);
    boolean follows = pieces.in(at - 1, BEFORE);
    if (!isName(pieces, at)
        || (pieces.capital(at + 1) && pieces.in(at + 1, CalendarWords.TITLE_WORDS))) {
      return false;
    }
    if (!pieces.capital(at)) {
      return follows && !Set.of("may", "march", "august").contains(word);
    }
    boolean sure = !UNSURE.contains(word) && !(pieces.capital(at - 1) && at > 1);
    boolean modifies = pieces.is(at - 1, "the") && pieces.tag(at + 1).startsWith("NN");
    return sure
        || (follows && !pieces.tag(at + 1).equals("NNP"))
        || (modifies && !word.equals("march"));
  }
}
