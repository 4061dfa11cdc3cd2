package dateline.text.time;

import dateline.text.phrase.WordTable;
import java.util.Set;

/** The words of the rules that are no names of the calendar, read from one table. */
final class TimeTable {
  private static final WordTable TABLE = WordTable.load("/dateline/text/time/words.txt");

  private TimeTable() {}

  /** One set of words by its name. */
  static Set<String> words(String name) {
    return TABLE.words(name);
  }
}
