package dateline.adapter.cli;

import dateline.eval.Conditions;
import dateline.eval.bench.Bench;
import dateline.eval.bench.BenchInput;
import dateline.eval.bench.BenchReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures speed and memory. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Measures reading, questions, start-up and memory in one run.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the bench ran",
      ExitCode.WRONG,
      "3:an article cannot be read",
      "5:a file of articles cannot be used",
      ExitCode.BROKEN
    })
public final class BenchCommand implements Runnable {
  private final BenchTools tools;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--articles",
      paramLabel = "FILE|DIR",
      description =
          "A directory of text files, a text file, or a RealTime QA file; may be repeated."
              + " Without it, the bundled samples.")
  private List<Path> sources = new ArrayList<>();

  @Option(names = "--limit", paramLabel = "N", description = "Use the first N articles only.")
  private int limit = Integer.MAX_VALUE;

  @Option(
      names = "--questions",
      paramLabel = "N",
      description = "Ask the first N questions only; 0 asks none.")
  private int questions = Integer.MAX_VALUE;

  @Option(
      names = "--store",
      paramLabel = "FILE",
      description =
          "Use this store instead of a temporary one, with all that is in it; what it has already"
              + " is not read again.")
  private @Nullable Path store;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  /** A bench with these tools. */
  public BenchCommand(BenchTools tools) {
    this.tools = tools;
  }

  @Override
  public void run() {
    if (limit < 1) {
      throw new ParameterException(spec.commandLine(), "--limit wants a number of at least 1.");
    }
    if (questions < 0) {
      throw new ParameterException(spec.commandLine(), "--questions wants a number from 0.");
    }
    BenchReport report =
        new Bench(tools.subjects(), tools.pipelines().get(), tools.machine(), System::nanoTime)
            .run(
                input().first(limit).asking(questions),
                new Conditions(false, Optional.ofNullable(store)),
                TerminalProgress.orSilent());
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(EvaluationJson.of(report));
    } else {
      new BenchText(out).print(report);
    }
    out.flush();
  }

  private BenchInput input() {
    return sources.isEmpty()
        ? new BenchInput(tools.samples().get(), List.of())
        : tools.data().articles(sources);
  }
}
