package dateline.app.training;

import dateline.adapter.dataset.Datasets;
import dateline.adapter.onnx.Onnx;
import dateline.adapter.onnx.OnnxModelException;
import dateline.adapter.opennlp.OpenNlp;
import dateline.adapter.sql.Sqlite;
import dateline.answer.Evidenced;
import dateline.answer.SpanCandidate;
import dateline.answer.reading.ConfidenceModel;
import dateline.answer.reading.ConfidenceTrainer;
import dateline.answer.reading.HybridRetriever;
import dateline.answer.reading.LinearModel;
import dateline.answer.reading.SpanReader;
import dateline.answer.reading.Surroundings;
import dateline.answer.reading.WordVectors;
import dateline.eval.EvaluationData;
import dateline.eval.EvaluationQuestion;
import dateline.eval.EvaluationSet;
import dateline.eval.Exercise;
import dateline.eval.Gold;
import dateline.eval.LabelledArticle;
import dateline.eval.Prediction;
import dateline.eval.QuestionScope;
import dateline.eval.Score;
import dateline.fact.FactStore;
import dateline.fact.Scope;
import dateline.fact.ScoredPassage;
import dateline.ingest.Ingester;
import dateline.news.ArticleException;
import dateline.news.ArticleId;
import dateline.news.PassageId;
import dateline.news.ShelfId;
import dateline.news.reading.PlainTextReader;
import dateline.question.AnalyzedQuestion;
import dateline.question.Question;
import dateline.question.QuestionAnalyzer;
import dateline.text.DiscourseAnalyzer;
import dateline.text.NameTagger;
import dateline.text.TextAnalyzer;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * Fits the confidence model of a reader. Arguments: the reader's weights (linear, or neural, in two
 * files, where the name ends in ".onnx"), the file to write, any number of directories of articles,
 * each with a file of questions about them, and, for the linear reader, a SQuAD 2.0 file of which
 * the paragraphs are used that it did not learn from. Questions are taken as the reader's program
 * takes them: by the neural classifier beside a neural reader.
 */
public final class ConfidenceTraining {
  private static final int PASSAGES = 40;
  private static final double RIGHT = 0.5;
  private static final double OF_ARTICLES = 2;
  private static final double OF_PARAGRAPHS = 1;

  private final EvaluationData data = Datasets.evaluationData();
  private final FactStore store = Sqlite.inMemory();
  private final WordVectors vectors;
  private final SpanReader reader;
  private final Surroundings surroundings;
  private final boolean neural;
  private final ConfidenceTrainer trainer;
  private final HybridRetriever retriever;
  private final Ingester ingester;
  private final QuestionAnalyzer questions;

  private ConfidenceTraining(Path weights) throws IOException, OnnxModelException {
    vectors = ReaderTraining.vectors();
    neural = weights.toString().endsWith(".onnx");
    Path models = weights.toAbsolutePath().resolve("../..").normalize();
    Onnx onnx = new Onnx(name -> Files.newInputStream(models.resolve(name)));
    reader = neural ? neural(onnx) : linear(weights);
    surroundings = new Surroundings(store);
    trainer = new ConfidenceTrainer(reader);
    retriever = new HybridRetriever(store, vectors, ReaderTraining.textVectors());
    TextAnalyzer texts = texts(onnx);
    ingester =
        new Ingester(
            new PlainTextReader(), new DiscourseAnalyzer(texts), store, InstantSource.system());
    questions =
        new QuestionAnalyzer(
            texts, neural ? onnx.questionClassifier() : OpenNlp.questionClassifier());
  }

  private TextAnalyzer texts(Onnx onnx) throws IOException, OnnxModelException {
    NameTagger names = neural ? onnx.nameTagger() : OpenNlp.nameTagger();
    return OpenNlp.textAnalyzer(() -> names);
  }

  private SpanReader neural(Onnx onnx) throws IOException, OnnxModelException {
    return SpanReader.neural(onnx.spanModel(), ConfidenceModel.unsure(), vectors);
  }

  private SpanReader linear(Path weights) throws IOException {
    try (InputStream in = Files.newInputStream(weights)) {
      return SpanReader.linear(LinearModel.read(in), ConfidenceModel.unsure(), vectors);
    }
  }

  /** Fits and writes. */
  public static void main(String[] args) throws IOException, OnnxModelException {
    ConfidenceTraining training = new ConfidenceTraining(Path.of(args[0]));
    for (int i = 2; i + 1 < args.length; i += 2) {
      Path articles = Path.of(args[i]);
      Path asked = Path.of(args[i + 1]);
      training.learn(
          training.data.questions(articles, asked, QuestionScope.OWN_ARTICLE), OF_ARTICLES, 1);
    }
    if (args.length % 2 == 1) {
      Path paragraphs = Path.of(args[args.length - 1]);
      training.learn(training.data.squad(paragraphs), OF_PARAGRAPHS, ReaderTraining.TOGETHER);
    }
    Properties fitted = training.trainer.fit();
    try (Writer out = Files.newBufferedWriter(Path.of(args[1]))) {
      for (String signal : new TreeSet<>(fitted.stringPropertyNames())) {
        out.write(signal + "=" + fitted.getProperty(signal) + "\n");
      }
    }
    training.store.close();
  }

  /**
   * Learns from a set; of one whose texts are put together, only those that the reader has not
   * seen.
   */
  private void learn(EvaluationSet set, double weight, int together) {
    for (Exercise exercise : set.exercises()) {
      List<String> labels = new ArrayList<>();
      Map<String, ArticleId> ids = new HashMap<>();
      for (int i = 0; i < exercise.articles().size(); i++) {
        LabelledArticle article = exercise.articles().get(i);
        labels.add(article.label());
        if (together == 1 || ReaderTraining.isHeldOut(i)) {
          ids.put(article.label(), read(article));
        }
      }
      for (EvaluationQuestion asked : exercise.questions()) {
        learn(asked, scope(asked, labels, ids, together), weight);
      }
    }
  }

  private ArticleId read(LabelledArticle article) {
    try {
      return ingester.ingest(article.article(), ShelfId.OPERATOR).article().id();
    } catch (ArticleException e) {
      return new ArticleId("none");
    }
  }

  private static Set<ArticleId> scope(
      EvaluationQuestion asked, List<String> labels, Map<String, ArticleId> ids, int together) {
    Set<ArticleId> scope = new HashSet<>();
    for (String label : asked.labels()) {
      int place = labels.indexOf(label);
      labels.subList(place, Math.min(labels.size(), place + together)).stream()
          .filter(other -> ids.containsKey(label) && ids.containsKey(other))
          .map(ids::get)
          .forEach(scope::add);
    }
    return scope;
  }

  private void learn(EvaluationQuestion asked, Set<ArticleId> articles, double weight) {
    if (articles.isEmpty() || asked.gold().isEmpty() || !asked.history().isEmpty()) {
      return;
    }
    Gold gold = asked.gold().get();
    Scope scope = Scope.of(ShelfId.OPERATOR).only(articles);
    AnalyzedQuestion question = questions.analyze(new Question(asked.question())).get(0);
    List<Evidenced> passages = evidence(retriever.retrieve(question, scope, PASSAGES));
    if (gold.yesNo() || passages.isEmpty()) {
      return;
    }
    trainer.add(question, passages, best -> isRight(best, gold), weight);
  }

  private static boolean isRight(SpanCandidate best, Gold gold) {
    return gold.answerable()
        && Score.of(new Prediction(best.words(), 1, "", ""), gold).f1() >= RIGHT;
  }

  private List<Evidenced> evidence(List<ScoredPassage> found) {
    List<PassageId> ids = found.stream().map(scored -> scored.passage().id()).toList();
    List<Evidenced> evidence = Evidenced.of(found, store.factsOf(ids));
    return neural ? surroundings.of(evidence) : evidence;
  }
}
