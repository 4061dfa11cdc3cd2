package dateline.adapter.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the Telegram bot. */
@Command(
    name = "serve",
    description = "Run the Telegram bot until it is stopped. Needs DATELINE_TELEGRAM_TOKEN.",
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {
      "143:stopped by a signal",
      ExitCode.WRONG,
      ExitCode.NO_STORE,
      "6:no token, or Telegram does not know it",
      ExitCode.BROKEN
    })
final class ServeCommand implements Callable<Integer> {
  private final Workbenches workbenches;
  private final BotRunner bot;
  private final Console console;

  @Mixin private StoreOption store = new StoreOption();

  ServeCommand(Workbenches workbenches, BotRunner bot, Console console) {
    this.workbenches = workbenches;
    this.bot = bot;
    this.console = console;
  }

  @Override
  public Integer call() {
    bot.run(store.orDefault(workbenches), console);
    return ExitCode.OK;
  }
}
