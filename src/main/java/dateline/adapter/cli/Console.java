package dateline.adapter.cli;

import java.io.PrintWriter;
import java.io.Reader;

/**
 * Where a command reads and writes.
 *
 * @param in what a person types
 * @param out what a command was asked for
 * @param err what a person should know besides
 * @param styled whether the output is a terminal that shows bold and dim text
 */
public record Console(Reader in, PrintWriter out, PrintWriter err, boolean styled) {
  /** Text in bold where the terminal shows that. */
  String bold(String text) {
    return styled ? "\u001b[1m" + text + "\u001b[0m" : text;
  }

  /** Text stepping back where the terminal shows that. */
  String dim(String text) {
    return styled ? "\u001b[2m" + text + "\u001b[0m" : text;
  }
}
