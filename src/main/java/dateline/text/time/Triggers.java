package dateline.text.time;

import java.util.HashSet;
import java.util.Set;

/** The words that a time expression can begin with, so that all other places cost one look-up. */
final class Triggers {
  private static final Set<String> WORDS = new HashSet<>(TimeTable.words("trigger"));

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
