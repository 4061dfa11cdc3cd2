package dateline.adapter.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a line what was wrong with a command, what may have been meant, and where help is. */
final class WrongUsage implements IParameterExceptionHandler {
  /** More than two slips are another word. */
  private static final int MOST_SLIPS = 2;

  @Override
  public int handleParseException(ParameterException fault, String[] args) {
    CommandLine command = fault.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(
        sentence(fault) + meant(fault).map(name -> " Did you mean " + name + "?").orElse(""));
    err.println("For help: " + command.getCommandSpec().qualifiedName() + " --help");
    err.flush();
    return ExitCode.USAGE;
  }

  private static String sentence(ParameterException fault) {
    Optional<String> word = unmatched(fault);
    if (word.isPresent()) {
      String kind =
          word.get().startsWith("-")
              ? "option"
              : fault.getCommandLine().getSubcommands().isEmpty() ? "argument" : "command";
      return String.format(Locale.ROOT, "There is no %s '%s'.", kind, word.get());
    }
    String message = String.valueOf(fault.getMessage());
    return message.endsWith(".") ? message : message + ".";
  }

  private static Optional<String> unmatched(ParameterException fault) {
    return fault instanceof UnmatchedArgumentException unmatched
        ? unmatched.getUnmatched().stream().findFirst()
        : Optional.empty();
  }

  private static Optional<String> meant(ParameterException fault) {
    return unmatched(fault).flatMap(word -> nearest(word, names(fault.getCommandLine(), word)));
  }

  private static List<String> names(CommandLine command, String word) {
    return List.copyOf(
        word.startsWith("-")
            ? command.getCommandSpec().optionsMap().keySet()
            : command.getSubcommands().keySet());
  }

  private static Optional<String> nearest(String word, List<String> names) {
    return names.stream()
        .filter(name -> name.length() > MOST_SLIPS && word.length() <= name.length() + MOST_SLIPS)
        .filter(name -> slips(word, name) <= MOST_SLIPS)
        .min(
            Comparator.comparingInt((String name) -> slips(word, name))
                .thenComparing(name -> name));
  }

  /** Letters added, left out, changed or swapped with the next: optimal string alignment. */
  static int slips(String typed, String meant) {
    int[][] slips = new int[typed.length() + 1][meant.length() + 1];
    for (int i = 0; i <= typed.length(); i++) {
      for (int j = 0; j <= meant.length(); j++) {
        if (i == 0 || j == 0) {
          slips[i][j] = i + j;
        } else {
          int changed = typed.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1;
          int missed = 1 + Math.min(slips[i - 1][j], slips[i][j - 1]);
          slips[i][j] = Math.min(slips[i - 1][j - 1] + changed, missed);
          if (isSwapped(typed.substring(0, i), meant.substring(0, j))) {
            slips[i][j] = Math.min(slips[i][j], slips[i - 2][j - 2] + 1);
          }
        }
      }
    }
    return slips[typed.length()][meant.length()];
  }

  /** Whether two words end in the same two letters the other way round. */
  private static boolean isSwapped(String one, String other) {
    int i = one.length();
    int j = other.length();
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
