package dateline.adapter.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the store, for the commands that have one. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "FILE",
      description = "The store to use (default: ${DATELINE_STORE_DEFAULT}).")
  private @Nullable Path file;

  /** The store that is named, if one is. */
  Optional<Path> named() {
    return Optional.ofNullable(file);
  }

  /** The store to use: the one that is named, else the default one. */
  Path orDefault(Workbenches workbenches) {
    return named().orElseGet(workbenches::defaultStore);
  }

  /** Whether the store to use exists. */
  boolean exists(Workbenches workbenches) {
    return Files.exists(orDefault(workbenches));
  }
}
