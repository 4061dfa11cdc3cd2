package dateline.adapter.cli;

import java.nio.file.Path;

/** Runs the bot. */
@FunctionalInterface
public interface BotRunner {
  /**
   * Runs the bot on a store until it is stopped from outside.
   *
   * @throws BotException if it cannot start or go on
   */
  void run(Path store, Console console);
}
