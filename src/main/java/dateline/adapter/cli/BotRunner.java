package dateline.adapter.cli;

import java.nio.file.Path;
import java.util.List;

/** Runs the bot, and tells what people have said to it of its answers. */
public interface BotRunner {
  /**
   * Runs the bot on a store until it is stopped from outside.
   *
   * @throws BotException if it cannot start or go on
   */
  void run(Path store, Console console);

  /** The answers that people turned down, the oldest first, each as a line of JSON. */
  List<String> feedback(Path store);
}
