package dateline.app;

import dateline.adapter.opennlp.OpenNlp;
import dateline.answer.Reader;
import dateline.answer.reading.WordVectors;
import dateline.news.ArticleReader;
import dateline.question.QuestionAnalyzer;
import dateline.text.DiscourseAnalyzer;
import dateline.text.TextAnalyzer;
import java.util.function.Supplier;

/** The parts that every store shares: made on first use, once a process. Thread safe. */
final class Parts {
  private final Supplier<TextAnalyzer> texts = new Once<>(OpenNlp::textAnalyzer);
  private final Supplier<WordVectors> vectors = new Once<>(BundledModels::vectors);
  private final Supplier<Reader> reader = new Once<>(() -> BundledModels.reader(vectors()));
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
  }

  /** Makes what answering needs, unless that is done already. */
  void load() {
    texts();
    questions();
    reader();
  }

  TextAnalyzer texts() {
    return texts.get();
  }

  WordVectors vectors() {
    return vectors.get();
  }

  Reader reader() {
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
