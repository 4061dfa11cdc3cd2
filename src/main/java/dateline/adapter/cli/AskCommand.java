package dateline.adapter.cli;

import dateline.dialogue.Conversation;
import dateline.dialogue.Reply;
import dateline.dialogue.Turn;
import dateline.question.Question;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the stored articles one thing. */
@Command(
    name = "ask",
    description =
        "Answer a question from the stored articles, or from the samples while there are none.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:answered",
      "1:the articles don't say",
      "2:wrong usage, or an empty or overlong question",
      "4:the store cannot be used",
      "70:a fault of the program"
    })
final class AskCommand implements Callable<Integer> {
  private final Workbenches workbenches;
  private final Console console;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private ArticleChoice articles = new ArticleChoice();

  @Option(names = "--json", description = "Print the answer as JSON.")
  private boolean json;

  @Parameters(arity = "1..*", paramLabel = "QUESTION", description = "What to ask.")
  private List<String> words = List.of();

  AskCommand(Workbenches workbenches, Console console) {
    this.workbenches = workbenches;
    this.console = console;
  }

  @Override
  public Integer call() {
    Question question = new Question(String.join(" ", words));
    workbenches.warmUpAnswering();
    try (Workbench bench = store.openToAsk(workbenches, console)) {
      Turn turn = new Turn(question, articles.scope(bench.store()));
      return print(bench.dialogue().reply(turn, Conversation.NEW).replies());
    }
  }

  private int print(List<Reply> replies) {
    if (json) {
      console.out().println(Json.pretty(replies.stream().map(AnswerJson::of).toList()));
      return replies.stream().allMatch(AskCommand::isUnsaid) ? ExitCode.UNSAID : ExitCode.OK;
    }
    AnswerText text = new AnswerText(console);
    return replies.stream().mapToInt(text::print).min().orElse(ExitCode.UNSAID);
  }

  private static boolean isUnsaid(Reply reply) {
    return "unsaid".equals(AnswerJson.of(reply).get("outcome"));
  }
}
