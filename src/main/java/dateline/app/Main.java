package dateline.app;

import dateline.adapter.cli.CommandLines;
import dateline.adapter.cli.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/** Where the program starts. */
public final class Main {
  private static final int USAGE = 2;

  private Main() {}

  /** Runs the command that the arguments name and exits with its code. */
  public static void main(String[] args) {
    configureLogging();
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int exit = run(args, out, err);
    out.flush();
    err.flush();
    System.exit(exit);
  }

  private static int run(String[] args, PrintWriter out, PrintWriter err) {
    Settings settings;
    try {
      settings = Settings.read(System.getenv());
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      return USAGE;
    }
    InputStreamReader in = new InputStreamReader(System.in, StandardCharsets.UTF_8);
    Console console = new Console(in, out, err, isTerminal());
    Tools tools = new Tools(settings);
    int exit = CommandLines.of(tools.all(), console).execute(args);
    tools.leave();
    return exit;
  }

  /**
   * Whether people see the output: from Java 22 on, there is a console even where there is none.
   */
  @SuppressWarnings("SystemConsoleNull") // the terminal's own variable is asked as well
  private static boolean isTerminal() {
    return System.console() != null && !System.getenv().getOrDefault("TERM", "dumb").equals("dumb");
  }

  private static void configureLogging() {
    try (InputStream config = BundledModels.open("/dateline/config/logging.properties")) {
      LogManager.getLogManager().readConfiguration(config);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the logging configuration", e);
    }
  }
}
