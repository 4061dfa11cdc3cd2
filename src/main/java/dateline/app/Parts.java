package dateline.app;

import dateline.adapter.opennlp.OpenNlp;
import dateline.answer.reading.WordVectors;
import dateline.news.ArticleReader;
import dateline.question.QuestionAnalyzer;
import dateline.text.DiscourseAnalyzer;
import dateline.text.TextAnalyzer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** The parts that every store shares: made on first use, once a process. Thread safe. */
final class Parts {
  private final List<Thread> loaders = new CopyOnWriteArrayList<>();
  private volatile boolean leaving;
  private final Supplier<TextAnalyzer> texts = new Once<>(OpenNlp::textAnalyzer);
  private final Supplier<WordVectors> vectors = new Once<>(BundledModels::vectors);
  private final Supplier<TrustedReader> reader;
  private final Supplier<ArticleReader> articles;
  private final Supplier<QuestionAnalyzer> questions =
      new Once<>(
          () ->
              new QuestionAnalyzer(
                  texts(), OpenNlp.intentClassifier(), OpenNlp.answerTypeClassifier()));
  private final Supplier<DiscourseAnalyzer> discourse =
      new Once<>(() -> new DiscourseAnalyzer(texts()));

  Parts(Settings settings) {
    articles = new Once<>(() -> ArticleReading.reader(settings.maxArticleBytes()));
    reader = new Once<>(() -> BundledModels.reader(settings.reader(), settings.care(), vectors()));
  }

  /**
   * Begins to make what answering needs. What cannot be made, the command that needs it will
   * complain of.
   */
  void warmUp() {
    Thread loader = new Thread(this::load, "load models");
    loader.setDaemon(true);
    loader.setUncaughtExceptionHandler((thread, fault) -> {});
    loaders.add(loader);
    loader.start();
  }

  private void load() {
    texts();
    questions();
    if (!leaving) {
      reader();
    }
  }

  /**
   * Waits until nothing is being made: a native library must not be left half loaded at the exit.
   */
  void leave() {
    leaving = true;
    for (Thread loader : loaders) {
      try {
        loader.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  TextAnalyzer texts() {
    return texts.get();
  }

  WordVectors vectors() {
    return vectors.get();
  }

  TrustedReader reader() {
    return reader.get();
  }

  ArticleReader articles() {
    return articles.get();
  }

  QuestionAnalyzer questions() {
    return questions.get();
  }

  DiscourseAnalyzer discourse() {
    return discourse.get();
  }
}
