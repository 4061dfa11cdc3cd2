package dateline.adapter.dataset;

import dateline.eval.EvaluationException;
import dateline.eval.LabelledArticle;
import dateline.news.RawArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A directory of articles in text files; an article's label is its file's name without ".txt". */
final class ArticleFolder {
  private static final String EXTENSION = ".txt";

  private final Path folder;

  ArticleFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new EvaluationException("There is no directory " + folder + " with articles.");
    }
    this.folder = folder;
  }

  /** All of them, ordered by name. */
  List<LabelledArticle> all() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(EXTENSION))
          .sorted()
          .map(ArticleFolder::read)
          .toList();
    } catch (IOException e) {
      throw new EvaluationException("The directory " + folder + " cannot be read.", e);
    }
  }

  /** Whether there is an article with this label. */
  boolean has(String label) {
    return Files.isRegularFile(folder.resolve(label + EXTENSION));
  }

  static LabelledArticle read(Path file) {
    try {
      String name = new DataFile(file).name();
      String label =
          name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
      return new LabelledArticle(label, RawArticle.of(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new EvaluationException("The article " + file + " cannot be read.", e);
    }
  }
}
