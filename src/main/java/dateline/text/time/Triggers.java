package dateline.text.time;

import java.util.HashSet;
import java.util.Set;

/** The words that a time expression can begin with, so that all other places cost one look-up. */
final class Triggers {
  private static final Set<String> WORDS =
      new HashSet<>(
          Set.of(
              "last",
              "this",
              "next",
              "past",
              "coming",
              "upcoming",
              "recent",
              "previous",
              "preceding",
              "following",
              "current",
              "same",
              "that",
              "early",
              "mid",
              "late",
              "earlier",
              "later",
              "beginning",
              "start",
              "middle",
              "end",
              "close",
              "final",
              "today",
              "yesterday",
              "tomorrow",
              "tonight",
              "noon",
              "midday",
              "midnight",
              "q",
              "christmas",
              "boxing",
              "new",
              "valentine",
              "halloween",
              "fiscal",
              "weekend",
              "very",
              "'",
              "twenties",
              "thirties",
              "forties",
              "fifties",
              "sixties",
              "seventies",
              "eighties",
              "nineties"));

  static {
    WORDS.addAll(CalendarWords.names());
    WORDS.addAll(Unit.words());
    WORDS.addAll(Amount.words());
  }

  private Triggers() {}

  static boolean mayStart(Pieces pieces, int at) {
    return starts(pieces, pieces.is(at, "the") ? at + 1 : at);
  }

  private static boolean starts(Pieces pieces, int at) {
    return pieces.digits(at) || WORDS.contains(pieces.word(at));
  }
}
