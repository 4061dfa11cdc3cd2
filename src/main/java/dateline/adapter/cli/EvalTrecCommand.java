package dateline.adapter.cli;

import dateline.eval.ClassificationScores;
import dateline.question.AnswerTypeClassifier;
import dateline.question.LabelledQuestion;
import dateline.question.QuestionClassifier;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answer types on TREC's question classes. */
@Command(
    name = "trec",
    mixinStandardHelpOptions = true,
    description = "Tests the classifier of answer types.")
final class EvalTrecCommand implements Runnable {
  private final EvaluationTools tools;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(
      names = "--train",
      paramLabel = "FILE",
      description =
          "Train the classifier for machines without neural models on these questions (TSV), and"
              + " test that one.")
  private Optional<Path> train = Optional.empty();

  @Parameters(index = "0", paramLabel = "TEST", description = "Questions to test with (TSV).")
  private Path test = Path.of("");

  EvalTrecCommand(EvaluationTools tools) {
    this.tools = tools;
  }

  @Override
  public void run() {
    List<LabelledQuestion> questions = tools.data().questionClasses(test);
    AnswerTypeClassifier classifier = train.map(this::trained).orElseGet(this::shipped);
    ClassificationScores scores =
        ClassificationScores.of(questions, classifier, tools.analyzer().get());
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(EvaluationJson.of(scores));
    } else {
      print(scores, out);
    }
    out.flush();
  }

  private AnswerTypeClassifier trained(Path file) {
    return tools.trainer().get().train(tools.data().questionClasses(file));
  }

  private AnswerTypeClassifier shipped() {
    QuestionClassifier classifier = tools.classifier().get();
    return question -> classifier.classify(question).answerType();
  }

  private static void print(ClassificationScores scores, PrintWriter out) {
    Table table = new Table("class", "questions", "right", "accuracy", "taken for");
    scores
        .byClass()
        .forEach(
            (name, share) ->
                table.row(
                    name, share.of(), share.count(), share.percent(), scores.confusionsOf(name)));
    table.row("all", scores.right().of(), scores.right().count(), scores.right().percent(), "");
    table.print(out);
  }
}
