package dateline.adapter.cli;

import dateline.ingest.Ingested;
import dateline.news.ArticleException;
import dateline.news.RawArticle;
import dateline.news.ShelfId;
import dateline.news.reading.ArticleLimit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads articles into the store. */
@Command(
    name = "read",
    description = "Read articles into the store: text or HTML files, or standard input ('-').",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all were read",
      "2:wrong usage",
      "3:at least one could not be read; the others were",
      "4:the store cannot be used",
      "70:a fault of the program"
    })
final class ReadCommand implements Callable<Integer> {
  private final Workbenches workbenches;
  private final Console console;
  private final InputStream standardInput;

  @Mixin private StoreOption store = new StoreOption();

  @Option(names = "--json", description = "Print what was read as JSON.")
  private boolean json;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The day of publication, whatever the article says.")
  private @Nullable LocalDate date;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files to read; '-' for standard input.")
  private List<String> files = List.of();

  ReadCommand(Workbenches workbenches, Console console, InputStream standardInput) {
    this.workbenches = workbenches;
    this.console = console;
    this.standardInput = standardInput;
  }

  @Override
  public Integer call() {
    int exit = ExitCode.OK;
    List<Map<String, Object>> read = new ArrayList<>();
    workbenches.warmUpReading();
    try (Workbench bench = workbenches.open(store.orDefault(workbenches))) {
      for (String file : files) {
        try {
          read.add(report(file, ingest(bench, file)));
        } catch (ArticleException e) {
          console.err().println(file + ": " + e.getMessage());
          exit = ExitCode.ARTICLE;
        }
      }
    }
    if (json) {
      console.out().println(Json.pretty(read));
    }
    return exit;
  }

  private Ingested ingest(Workbench bench, String file) {
    RawArticle raw = RawArticle.of(bytes(file));
    LocalDate day = date;
    return day == null
        ? bench.ingester().ingest(raw, ShelfId.OPERATOR)
        : bench.ingester().ingest(raw, ShelfId.OPERATOR, day);
  }

  private byte[] bytes(String file) {
    ArticleLimit limit = workbenches.articleLimit();
    try {
      return file.equals("-") ? limit.read(standardInput) : limited(checked(file), limit);
    } catch (IOException e) {
      throw new ArticleException("The file cannot be read. Check its name and permissions.", e);
    }
  }

  /** The size is asked first: nobody waits for a film to be read and refused. */
  private static byte[] limited(Path file, ArticleLimit limit) throws IOException {
    limit.check(Files.size(file));
    try (InputStream stream = Files.newInputStream(file)) {
      return limit.read(stream);
    }
  }

  private static Path checked(String file) {
    Path path = Path.of(file);
    if (Files.notExists(path)) {
      throw new ArticleException("There is no such file. Check the name.");
    }
    if (Files.isDirectory(path)) {
      throw new ArticleException("This is a directory. Name the files in it: " + file + "/*");
    }
    return path;
  }

  private Map<String, Object> report(String file, Ingested ingested) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("file", file);
    line.put("outcome", ingested.stored().name());
    line.put("sentences", ingested.passages());
    line.put("facts", ingested.facts());
    line.put("article", AnswerJson.article(ingested.article()));
    if (!json) {
      console
          .out()
          .printf(
              Locale.ROOT,
              "%s %s%n  %d sentences, %d facts%n",
              outcome(ingested),
              ArticleLine.of(ingested.article()),
              ingested.passages(),
              ingested.facts());
    }
    return line;
  }

  private static String outcome(Ingested ingested) {
    return switch (ingested.stored()) {
      case NEW -> "Read:";
      case REVISED -> "Read again, it has changed:";
      case UNCHANGED -> "Known already:";
    };
  }
}
