package dateline.adapter.cli;

import dateline.fact.FactStoreException;
import dateline.fact.Scope;
import dateline.news.ShelfId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the store, for the commands that have one. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "FILE",
      description = {"The store to use; where none is named:", "${DATELINE_STORE_DEFAULT}"})
  private @Nullable Path file;

  /** The store that is named, if one is. */
  Optional<Path> named() {
    return Optional.ofNullable(file);
  }

  /** The store to use: the one that is named, else the default one. */
  Path orDefault(Workbenches workbenches) {
    return named().orElseGet(workbenches::defaultStore);
  }

  /**
   * Opens the store to ask: the one that is named, which must exist; else the default one; and the
   * samples while it holds nothing.
   */
  Workbench openToAsk(Workbenches workbenches, Console console) {
    Path path = orDefault(workbenches);
    if (Files.exists(path)) {
      Workbench bench = workbenches.open(path);
      if (!bench.store().articles(Scope.of(ShelfId.OPERATOR)).isEmpty()) {
        return bench;
      }
      bench.close();
    } else if (named().isPresent()) {
      throw new FactStoreException(
          String.format(
              Locale.ROOT,
              "There is no store %s. Check the name, or make it: dateline read --store %s FILE",
              path,
              path));
    }
    console
        .err()
        .println(
            "No articles stored yet: answering from the bundled samples. Add one: dateline read FILE");
    return workbenches.samples();
  }
}
