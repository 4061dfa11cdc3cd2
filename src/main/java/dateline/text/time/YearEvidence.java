package dateline.text.time;

import dateline.text.TimeInterval;
import dateline.text.TimePrecision;
import dateline.text.Token;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Concludes the year of an article without a date from its own words.
 *
 * <p>Where an event is dated to the day in one place ("their talks in Oslo on 3 May 2016") and to
 * "last year" in another ("the talks in Oslo last year"), the article is from the year after. Two
 * places speak of one event if they share at least two content words near their times, one of them
 * a name. All such pairs have to agree.
 */
final class YearEvidence {
  /** How many tokens before and after a time describe what it dates. */
  private static final int NEAR = 9;

  private static final Map<String, Integer> YEARS_BACK =
      Map.of("last year", 1, "this year", 0, "earlier this year", 0);

  Anchor conclude(List<Found> found) {
    Set<Year> concluded = new TreeSet<>();
    for (Found pointer : found) {
      Integer back = YEARS_BACK.get(words(pointer));
      if (back != null) {
        concludeFrom(pointer, back, found, concluded);
      }
    }
    return concluded.size() == 1 ? Anchor.inferred(concluded.iterator().next()) : Anchor.NONE;
  }

  private static void concludeFrom(
      Found pointer, int back, List<Found> found, Set<Year> concluded) {
    for (Found dated : found) {
      if (isDay(dated) && sameEvent(pointer, dated)) {
        day(dated).ifPresent(day -> concluded.add(Year.of(day.first().getYear() + back)));
      }
    }
  }

  private static boolean isDay(Found found) {
    Meaning meaning = found.match().meaning();
    return meaning.base() == Meaning.Base.CALENDAR
        && (meaning.precision() == TimePrecision.DAY || meaning.precision() == TimePrecision.MONTH);
  }

  private static Optional<TimeInterval> day(Found dated) {
    Context nothing = new Context(Anchor.NONE, Tense.PRESENT, Optional.empty());
    return dated.match().meaning().resolve().apply(nothing);
  }

  private static boolean sameEvent(Found one, Found other) {
    Set<String> shared = content(one, false);
    shared.retainAll(content(other, false));
    Set<String> names = content(one, true);
    names.retainAll(content(other, true));
    return shared.size() >= 2 && !names.isEmpty() && names.size() < shared.size();
  }

  private static Set<String> content(Found found, boolean onlyNames) {
    Set<String> words = new HashSet<>();
    for (Token token : found.pieces().around(found.start(), found.match().end() - 1, NEAR)) {
      boolean wanted = onlyNames ? token.isProperNoun() : token.isNoun();
      boolean calendar =
          CalendarWords.month(token.form().toLowerCase(Locale.ROOT)).isPresent()
              || Unit.of(token.lemma()).isPresent();
      if (wanted && !calendar && token.form().length() > 2) {
        words.add(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  private static String words(Found found) {
    StringBuilder words = new StringBuilder();
    for (int i = found.start(); i < found.match().end(); i++) {
      words.append(i == found.start() ? "" : " ").append(found.pieces().word(i));
    }
    return words.toString();
  }
}
