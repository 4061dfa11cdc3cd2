package dateline.adapter.cli;

import dateline.eval.Conditions;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that all evaluations of answers share. */
final class AnswerOptions {
  @Option(names = "--always-answer", description = "Never refuse: give the best candidate.")
  private boolean alwaysAnswer;

  @Option(
      names = "--predictions",
      paramLabel = "OUT.jsonl",
      description = "Write one line a question to this file.")
  private @Nullable Path predictions;

  @Option(
      names = "--store",
      paramLabel = "FILE",
      description = "Use this store instead of a temporary one.")
  private @Nullable Path store;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  Conditions conditions() {
    return new Conditions(alwaysAnswer, Optional.ofNullable(store));
  }

  Optional<Path> predictions() {
    return Optional.ofNullable(predictions);
  }

  boolean json() {
    return json;
  }
}
