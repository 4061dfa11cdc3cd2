package dateline.adapter.cli;

import dateline.dialogue.Conversation;
import dateline.dialogue.Exchange;
import dateline.dialogue.Turn;
import dateline.fact.Scope;
import dateline.question.Question;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Talks, question after question. */
@Command(
    name = "chat",
    description =
        "Ask question after question, follow-ups included. An empty line or 'exit' ends it.",
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {ExitCode.ENDED, ExitCode.WRONG, ExitCode.NO_STORE, ExitCode.BROKEN})
final class ChatCommand implements Callable<Integer> {
  private final Workbenches workbenches;
  private final Console console;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private ArticleChoice articles = new ArticleChoice();

  ChatCommand(Workbenches workbenches, Console console) {
    this.workbenches = workbenches;
    this.console = console;
  }

  @Override
  public Integer call() {
    workbenches.warmUpToStay();
    try (Workbench bench = store.openToAsk(workbenches, console)) {
      Scope scope = articles.scope(bench.store());
      Conversation conversation = Conversation.NEW;
      BufferedReader lines = new BufferedReader(console.in());
      for (Optional<String> line = next(lines); line.isPresent(); line = next(lines)) {
        conversation = answer(bench, line.get(), scope, conversation);
      }
      return ExitCode.OK;
    }
  }

  private Optional<String> next(BufferedReader lines) {
    if (console.styled()) {
      console.out().print("> ");
      console.out().flush();
    }
    try {
      return Optional.ofNullable(lines.readLine())
          .filter(line -> !line.isBlank())
          .filter(line -> !line.strip().equals("exit") && !line.strip().equals("quit"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read what is typed", e);
    }
  }

  private Conversation answer(
      Workbench bench, String line, Scope scope, Conversation conversation) {
    if (line.length() > Question.MAX_LENGTH) {
      console.err().println("That is too long for a question.");
      return conversation;
    }
    Exchange exchange = bench.dialogue().reply(new Turn(new Question(line), scope), conversation);
    AnswerText text = new AnswerText(console);
    exchange.replies().forEach(text::print);
    console.out().flush();
    return exchange.after();
  }
}
