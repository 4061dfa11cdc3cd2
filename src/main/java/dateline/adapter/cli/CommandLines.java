package dateline.adapter.cli;

import dateline.eval.EvaluationException;
import dateline.fact.FactStoreException;
import dateline.news.ArticleException;
import java.time.LocalDate;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Puts the commands together. */
public final class CommandLines {
  private static final Logger LOG = LoggerFactory.getLogger(CommandLines.class);

  private CommandLines() {}

  /** The command line with all commands; it reads from standard input and writes to the console. */
  public static CommandLine of(CommandTools tools, Console console) {
    Workbenches workbenches = tools.workbenches();
    CommandLine root =
        new CommandLine(new RootCommand())
            .addSubcommand(new AskCommand(workbenches, console))
            .addSubcommand(new ReadCommand(workbenches, console, System.in))
            .addSubcommand(new ChatCommand(workbenches, console))
            .addSubcommand(new ServeCommand(workbenches, tools.bot(), console))
            .addSubcommand(new FeedbackCommand(workbenches, tools.bot(), console))
            .addSubcommand(new FactsCommand(workbenches, console))
            .addSubcommand(new ArticlesCommand(workbenches, console))
            .addSubcommand(EvalCommand.commandLine(tools.evaluation()))
            .addSubcommand(new BenchCommand(tools.bench()))
            .addSubcommand(new DoctorCommand(workbenches, tools.checkup(), console))
            .addSubcommand("completion", new AutoComplete.GenerateCompletion());
    configure(root, workbenches, console);
    return root;
  }

  private static void configure(CommandLine root, Workbenches workbenches, Console console) {
    root.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(new Version());
    root.getSubcommands()
        .values()
        .forEach(command -> command.getCommandSpec().mixinStandardHelpOptions(true));
    root.setOut(console.out())
        .setErr(console.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .registerConverter(LocalDate.class, new DayConverter())
        .setParameterExceptionHandler(new WrongUsage())
        .setExecutionExceptionHandler((fault, command, parsed) -> report(fault, console));
    System.setProperty("DATELINE_STORE_DEFAULT", workbenches.defaultStore().toString());
  }

  /**
   * Says a person what went wrong in one sentence; a fault of the program goes to the log as well.
   */
  private static int report(Exception fault, Console console) {
    String message = Objects.requireNonNullElse(fault.getMessage(), fault.toString());
    int exit = exitCode(fault);
    if (exit == ExitCode.FAULT) {
      LOG.error("command failed", fault);
      console
          .err()
          .println("Something went wrong inside Dateline; the lines above are for a bug report.");
    } else {
      console.err().println(message);
    }
    return exit;
  }

  private static int exitCode(Exception fault) {
    if (fault instanceof UsageException || fault instanceof IllegalArgumentException) {
      return ExitCode.USAGE;
    } else if (fault instanceof ArticleException) {
      return ExitCode.ARTICLE;
    } else if (fault instanceof FactStoreException) {
      return ExitCode.STORE;
    } else if (fault instanceof BotException) {
      return ExitCode.BOT;
    } else if (fault instanceof EvaluationException) {
      return ExitCode.EVALUATION;
    }
    return ExitCode.FAULT;
  }
}
