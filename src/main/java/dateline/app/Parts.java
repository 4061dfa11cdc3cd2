package dateline.app;

import dateline.adapter.onnx.Onnx;
import dateline.adapter.opennlp.OpenNlp;
import dateline.answer.reading.TextVectors;
import dateline.answer.reading.WordVectors;
import dateline.news.ArticleReader;
import dateline.question.Question;
import dateline.question.QuestionAnalyzer;
import dateline.question.QuestionClassifier;
import dateline.text.DiscourseAnalyzer;
import dateline.text.NameTagger;
import dateline.text.TextAnalyzer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** The parts that every store shares: made on first use, once a process. Thread safe. */
final class Parts {
  private final List<Thread> loaders = new CopyOnWriteArrayList<>();
  private final Onnx onnx = new Onnx(BundledModels::model);
  private final Supplier<Bundled<NameTagger>> names;
  private final Supplier<TextAnalyzer> texts;
  private final Supplier<WordVectors> vectors = new Once<>(BundledModels::vectors);
  private final Supplier<TextVectors> textVectors = new Once<>(BundledModels::textVectors);
  private final Supplier<Bundled<TrustedReader>> reader;
  private final Supplier<ArticleReader> articles;
  private final Supplier<Bundled<QuestionClassifier>> classifier;
  private final Supplier<QuestionAnalyzer> questions =
      new Once<>(() -> new QuestionAnalyzer(texts(), classifier().model()));
  private final Supplier<DiscourseAnalyzer> discourse =
      new Once<>(() -> new DiscourseAnalyzer(texts()));

  Parts(Settings settings) {
    names = new Once<>(() -> BundledModels.names(settings.reader(), onnx));
    texts = new Once<>(() -> OpenNlp.textAnalyzer(() -> names().model()));
    articles = new Once<>(() -> ArticleReading.reader(settings.maxArticleBytes()));
    classifier = new Once<>(() -> BundledModels.questions(settings.reader(), onnx));
    reader =
        new Once<>(() -> BundledModels.reader(settings.reader(), settings.care(), vectors(), onnx));
  }

  /** Begins to make what reading articles needs. */
  void warmUpReading() {
    inBackground("load texts", this::texts);
    inBackground("load names", this::names);
  }

  /** Begins to make what answering needs, the reader of answers beside all else. */
  void warmUpAnswering() {
    inBackground("load reader", this::reader);
    inBackground("load vectors", this::textVectors);
    inBackground("load questions", this::questions);
    inBackground("load names", this::names);
  }

  /**
   * The same for a process that stays: what only making took is given back when all is made. The
   * serial collector keeps a heap as large as it ever was until it has looked through all of it.
   */
  void warmUpToStay() {
    warmUpAnswering();
    inBackground(
        "give memory back",
        () -> {
          reader();
          questions().analyze(new Question("Is all there?"));
          System.gc();
        });
  }

  /** What cannot be made, the command that needs it will complain of. */
  private void inBackground(String name, Runnable making) {
    Thread loader = new Thread(making, name);
    loader.setDaemon(true);
    loader.setUncaughtExceptionHandler((thread, fault) -> {});
    loaders.add(loader);
    loader.start();
  }

  /**
   * Waits until nothing is being made: a native library must not be left half loaded at the exit.
   */
  void leave() {
    for (Thread loader : loaders) {
      try {
        loader.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  Bundled<NameTagger> names() {
    return names.get();
  }

  TextAnalyzer texts() {
    return texts.get();
  }

  WordVectors vectors() {
    return vectors.get();
  }

  TextVectors textVectors() {
    return textVectors.get();
  }

  Bundled<TrustedReader> reader() {
    return reader.get();
  }

  ArticleReader articles() {
    return articles.get();
  }

  /** How long neural models have run. */
  Duration inModels() {
    return onnx.inModels();
  }

  Bundled<QuestionClassifier> classifier() {
    return classifier.get();
  }

  QuestionAnalyzer questions() {
    return questions.get();
  }

  DiscourseAnalyzer discourse() {
    return discourse.get();
  }
}
