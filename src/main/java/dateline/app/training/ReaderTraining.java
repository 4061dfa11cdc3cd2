package dateline.app.training;

import dateline.adapter.opennlp.OpenNlp;
import dateline.answer.Evidenced;
import dateline.answer.reading.LinearModel;
import dateline.answer.reading.ReaderTrainer;
import dateline.answer.reading.ReadingExample;
import dateline.answer.reading.TextVectors;
import dateline.answer.reading.WordVectors;
import dateline.fact.FactExtractor;
import dateline.fact.ReadArticle;
import dateline.fact.ScoredPassage;
import dateline.news.Article;
import dateline.news.Publication;
import dateline.news.RevisionId;
import dateline.question.AnalyzedQuestion;
import dateline.question.Question;
import dateline.question.QuestionAnalyzer;
import dateline.text.DiscourseAnalyzer;
import dateline.text.TextAnalyzer;
import dateline.text.time.TimeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Trains the linear reader's weights: arguments are the file to write and the SQuAD files to learn
 * from.
 */
public final class ReaderTraining {
  private static final String VECTORS = "/dateline/models/wordvectors/words.bin";
  private static final String TEXT_VECTORS = "/dateline/models/retriever/words.bin";
  private static final int PASSES = 2;
  private static final int SEED = 7;
  private static final int MOST_PARAGRAPHS = 6_000;
  private static final int HELD_OUT = 10;
  private static final int HELD_OUT_RUN = 8;
  static final int TOGETHER = 3;

  private final TextAnalyzer texts = OpenNlp.textAnalyzer();
  private final DiscourseAnalyzer discourse = new DiscourseAnalyzer(texts);
  private final FactExtractor facts = new FactExtractor();
  private final QuestionAnalyzer questions =
      new QuestionAnalyzer(texts, OpenNlp.questionClassifier());

  private final List<ReaderTrainer.Reading> examples = new ArrayList<>();
  private final List<ReaderTrainer.Reading> heldOut = new ArrayList<>();

  private ReaderTraining() {}

  /** Trains and writes; each tenth paragraph is held out and measured after each pass. */
  public static void main(String[] args) throws IOException {
    ReaderTraining training = new ReaderTraining();
    for (int i = 1; i < args.length; i++) {
      training.load(Path.of(args[i]));
    }
    ReaderTrainer trainer = new ReaderTrainer(new Random(SEED), vectors());
    LinearModel model =
        trainer.train(training.examples, PASSES, pass -> training.report(trainer, pass));
    try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
      model.write(out);
    }
  }

  static WordVectors vectors() throws IOException {
    try (InputStream stream = ReaderTraining.class.getResourceAsStream(VECTORS)) {
      return stream == null ? WordVectors.none() : WordVectors.read(stream);
    }
  }

  static TextVectors textVectors() throws IOException {
    try (InputStream stream = ReaderTraining.class.getResourceAsStream(TEXT_VECTORS)) {
      return stream == null ? TextVectors.none() : TextVectors.read(stream);
    }
  }

  private void load(Path file) throws IOException {
    List<Text> texts = new ArrayList<>();
    SquadFile.read(file).stream()
        .limit(MOST_PARAGRAPHS)
        .forEach(paragraph -> texts.add(read(paragraph)));
    for (int i = 0; i < texts.size(); i++) {
      List<ReaderTrainer.Reading> readings = readings(texts, i);
      (isHeldOut(i) ? heldOut : examples).addAll(readings);
    }
    System.out.println(file + ": " + examples.size() + " examples so far");
  }

  /** Whether the reader does not learn from the paragraph at this place of a file. */
  static boolean isHeldOut(int place) {
    return place / HELD_OUT_RUN % HELD_OUT == 0;
  }

  private void report(ReaderTrainer trainer, int pass) {
    System.out.println("pass " + pass + ": held out " + trainer.measure(heldOut));
  }

  /** A paragraph that was read. */
  private record Text(
      SquadFile.Paragraph paragraph, RevisionId revision, List<Evidenced> evidence) {}

  private Text read(SquadFile.Paragraph paragraph) {
    Article article = Article.of("", paragraph.text(), Publication.UNKNOWN);
    ReadArticle read =
        facts.extract(article, discourse.analyze(article.text(), TimeReference.UNKNOWN));
    return new Text(paragraph, article.revision(), evidence(read));
  }

  /**
   * The questions of a text with its passages and, to choose among, those of the texts after it.
   */
  private List<ReaderTrainer.Reading> readings(List<Text> texts, int place) {
    Text own = texts.get(place);
    List<Evidenced> passages =
        texts.subList(place, Math.min(texts.size(), place + TOGETHER)).stream()
            .flatMap(text -> text.evidence().stream())
            .toList();
    List<ReaderTrainer.Reading> readings = new ArrayList<>();
    for (SquadFile.Asked asked : own.paragraph().questions()) {
      if (!asked.answers().isEmpty() && !asked.question().isBlank()) {
        AnalyzedQuestion question = questions.analyze(new Question(asked.question())).get(0);
        ReadingExample example = new ReadingExample(question, own.revision(), asked.answers());
        readings.add(new ReaderTrainer.Reading(example, passages));
      }
    }
    return readings;
  }

  private static List<Evidenced> evidence(ReadArticle read) {
    return Evidenced.of(
        read.passages().stream().map(passage -> new ScoredPassage(passage, 0)).toList(),
        read.facts());
  }
}
