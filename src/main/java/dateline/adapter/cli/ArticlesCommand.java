package dateline.adapter.cli;

import dateline.fact.Scope;
import dateline.fact.ShelvedArticle;
import dateline.news.ShelfId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the stored articles. */
@Command(
    name = "articles",
    description = "List the stored articles, the latest first.",
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {ExitCode.ENDED, ExitCode.WRONG, ExitCode.NO_STORE, ExitCode.BROKEN})
final class ArticlesCommand implements Callable<Integer> {
  private final Workbenches workbenches;
  private final Console console;

  @Mixin private StoreOption store = new StoreOption();

  @Option(names = "--json", description = "Print the list as JSON.")
  private boolean json;

  ArticlesCommand(Workbenches workbenches, Console console) {
    this.workbenches = workbenches;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Workbench bench = workbenches.open(store.orDefault(workbenches))) {
      print(bench.store().articles(Scope.of(ShelfId.OPERATOR)));
      return ExitCode.OK;
    }
  }

  private void print(List<ShelvedArticle> articles) {
    if (json) {
      console
          .out()
          .println(
              Json.pretty(
                  articles.stream()
                      .map(ShelvedArticle::article)
                      .map(AnswerJson::article)
                      .toList()));
      return;
    }
    if (articles.isEmpty()) {
      console.err().println("No articles stored yet. Add one: dateline read FILE");
    }
    for (int i = 0; i < articles.size(); i++) {
      console
          .out()
          .printf(Locale.ROOT, "%3d  %s%n", i + 1, ArticleLine.of(articles.get(i).article()));
    }
  }
}
