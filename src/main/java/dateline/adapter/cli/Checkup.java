package dateline.adapter.cli;

import java.nio.file.Path;
import java.util.List;

/** Looks whether all parts work. */
public interface Checkup {
  /** What was found, in the order in which it is to be read. */
  List<Finding> examine(Path store);

  /** Whether the bot that uses this store runs, and when Telegram was last heard. */
  Finding bot(Path store);

  /**
   * One thing that was looked at.
   *
   * @param part what it is
   * @param works whether it works
   * @param detail what was seen, or what to do
   */
  record Finding(String part, boolean works, String detail) {}
}
