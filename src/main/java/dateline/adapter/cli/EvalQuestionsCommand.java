package dateline.adapter.cli;

import dateline.eval.QuestionScope;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Questions in JSON lines about articles in a directory. */
@Command(
    name = "questions",
    mixinStandardHelpOptions = true,
    description = "Asks the questions of a file about the articles of a directory.")
final class EvalQuestionsCommand implements Runnable {
  private final EvaluationTools tools;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private AnswerOptions options = new AnswerOptions();

  @Option(
      names = "--articles",
      required = true,
      paramLabel = "DIR",
      description = "The directory of the articles (NAME.txt).")
  private Path articles = Path.of("");

  @Option(names = "--open", description = "Ask about all articles, not the question's own alone.")
  private boolean open;

  @Parameters(paramLabel = "FILE", description = "The questions, one JSON object a line.")
  private Path file = Path.of("");

  EvalQuestionsCommand(EvaluationTools tools) {
    this.tools = tools;
  }

  @Override
  public void run() {
    QuestionScope scope = open ? QuestionScope.ALL_ARTICLES : QuestionScope.OWN_ARTICLE;
    new AnswerEvaluation(tools, options)
        .run(tools.data().questions(articles, file, scope), spec.commandLine().getOut());
  }
}
