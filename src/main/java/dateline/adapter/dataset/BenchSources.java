package dateline.adapter.dataset;

import dateline.eval.EvaluationSet;
import dateline.eval.Exercise;
import dateline.eval.LabelledArticle;
import dateline.eval.bench.BenchInput;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Articles for a bench, from directories, text files and RealTime QA files. Two with the same bytes
 * (which include the link) are one.
 */
final class BenchSources {
  private final Map<ByteBuffer, LabelledArticle> articles = new LinkedHashMap<>();
  private final Set<String> questions = new LinkedHashSet<>();

  private BenchSources() {}

  static BenchInput read(List<Path> sources) {
    BenchSources all = new BenchSources();
    sources.forEach(all::add);
    return new BenchInput(List.copyOf(all.articles.values()), List.copyOf(all.questions));
  }

  private void add(Path source) {
    if (Files.isDirectory(source)) {
      new ArticleFolder(source).all().forEach(this::add);
    } else if (source.toString().endsWith(".txt")) {
      add(ArticleFolder.read(source));
    } else {
      add(RealTimeQaFile.read(source, Integer.MAX_VALUE));
    }
  }

  private void add(EvaluationSet set) {
    for (Exercise exercise : set.exercises()) {
      exercise.articles().forEach(this::add);
      exercise.questions().forEach(question -> questions.add(question.question()));
    }
  }

  private void add(LabelledArticle article) {
    articles.putIfAbsent(ByteBuffer.wrap(article.article().bytes()), article);
  }
}
