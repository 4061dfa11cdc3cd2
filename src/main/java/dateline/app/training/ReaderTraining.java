package dateline.app.training;

import dateline.adapter.opennlp.OpenNlp;
import dateline.answer.Evidenced;
import dateline.answer.reading.LinearModel;
import dateline.answer.reading.ReaderTrainer;
import dateline.answer.reading.ReadingExample;
import dateline.fact.Fact;
import dateline.fact.FactExtractor;
import dateline.fact.ReadArticle;
import dateline.fact.ScoredPassage;
import dateline.news.Article;
import dateline.news.Passage;
import dateline.news.Publication;
import dateline.question.AnalyzedQuestion;
import dateline.question.Question;
import dateline.question.QuestionAnalyzer;
import dateline.text.DiscourseAnalyzer;
import dateline.text.TextAnalyzer;
import dateline.text.time.TimeReference;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Trains the linear reader's weights: arguments are the file to write and the SQuAD files to learn
 * from.
 */
public final class ReaderTraining {
  private static final int PASSES = 4;
  private static final int SEED = 7;
  private static final int MOST_PARAGRAPHS = 6_000;
  private static final int HELD_OUT = 10;

  private final TextAnalyzer texts = OpenNlp.textAnalyzer();
  private final DiscourseAnalyzer discourse = new DiscourseAnalyzer(texts);
  private final FactExtractor facts = new FactExtractor();
  private final QuestionAnalyzer questions =
      new QuestionAnalyzer(texts, OpenNlp.intentClassifier(), OpenNlp.answerTypeClassifier());

  private final List<ReaderTrainer.Reading> examples = new ArrayList<>();
  private final List<ReaderTrainer.Reading> heldOut = new ArrayList<>();

  private ReaderTraining() {}

  /** Trains and writes; each tenth paragraph is held out and measured after each pass. */
  public static void main(String[] args) throws IOException {
    ReaderTraining training = new ReaderTraining();
    for (int i = 1; i < args.length; i++) {
      training.load(Path.of(args[i]));
    }
    ReaderTrainer trainer = new ReaderTrainer(new Random(SEED));
    LinearModel model =
        trainer.train(training.examples, PASSES, pass -> training.report(trainer, pass));
    try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
      model.write(out);
    }
  }

  private void load(Path file) throws IOException {
    List<SquadFile.Paragraph> paragraphs = SquadFile.read(file);
    for (int i = 0; i < Math.min(MOST_PARAGRAPHS, paragraphs.size()); i++) {
      (i % HELD_OUT == 0 ? heldOut : examples).addAll(examples(paragraphs.get(i)));
    }
    System.out.println(file + ": " + examples.size() + " examples so far");
  }

  private void report(ReaderTrainer trainer, int pass) {
    System.out.println("pass " + pass + ": held out " + trainer.measure(heldOut));
  }

  private List<ReaderTrainer.Reading> examples(SquadFile.Paragraph paragraph) {
    Article article = Article.of("", paragraph.text(), Publication.UNKNOWN);
    ReadArticle read =
        facts.extract(article, discourse.analyze(article.text(), TimeReference.UNKNOWN));
    List<Evidenced> evidence = evidence(read);
    List<ReaderTrainer.Reading> examples = new ArrayList<>();
    for (SquadFile.Asked asked : paragraph.questions()) {
      if (!asked.answers().isEmpty() && !asked.question().isBlank()) {
        AnalyzedQuestion question = questions.analyze(new Question(asked.question())).get(0);
        examples.add(
            new ReaderTrainer.Reading(
                new ReadingExample(question, read.passages(), asked.answers()), evidence));
      }
    }
    return examples;
  }

  private static List<Evidenced> evidence(ReadArticle read) {
    Map<Passage, List<Fact>> byPassage =
        read.facts().stream()
            .collect(
                Collectors.groupingBy(
                    fact -> read.passages().get(fact.evidence().passage().ordinal())));
    return read.passages().stream()
        .map(
            passage ->
                new Evidenced(
                    new ScoredPassage(passage, 0), byPassage.getOrDefault(passage, List.of())))
        .toList();
  }
}
