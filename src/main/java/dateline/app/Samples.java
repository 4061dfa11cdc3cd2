package dateline.app;

import dateline.ingest.Ingester;
import dateline.news.RawArticle;
import dateline.news.ShelfId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The sample articles that the program carries. */
final class Samples {
  private static final String DIRECTORY = "/dateline/samples/";

  private Samples() {}

  /** Reads all of them onto the operator's shelf. */
  static void read(Ingester ingester) {
    names().forEach(name -> ingester.ingest(RawArticle.of(bytes(name)), ShelfId.OPERATOR));
  }

  /** The samples as bytes, in the order of their list. */
  static List<RawArticle> all() {
    return names().stream().map(name -> RawArticle.of(bytes(name))).toList();
  }

  private static List<String> names() {
    try (InputStream stream = BundledModels.open(DIRECTORY + "index.txt")) {
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the list of samples", e);
    }
  }

  private static byte[] bytes(String name) {
    try (InputStream stream = BundledModels.open(DIRECTORY + name)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the sample " + name, e);
    }
  }
}
