package dateline.adapter.cli;

import dateline.fact.Argument;
import dateline.fact.Fact;
import dateline.fact.FactKind;
import dateline.fact.FactStore;
import dateline.fact.ShelvedArticle;
import dateline.news.Article;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what the stored articles say, fact by fact. */
@Command(
    name = "facts",
    description = "Print the facts that the stored articles state.",
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {ExitCode.ENDED, ExitCode.WRONG, ExitCode.NO_STORE, ExitCode.BROKEN})
final class FactsCommand implements Callable<Integer> {
  private final Workbenches workbenches;
  private final Console console;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private ArticleChoice articles = new ArticleChoice();

  @Option(names = "--json", description = "Print the facts as JSON.")
  private boolean json;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Only facts of this kind: ${COMPLETION-CANDIDATES}.")
  private @Nullable FactKind kind;

  FactsCommand(Workbenches workbenches, Console console) {
    this.workbenches = workbenches;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Workbench bench = workbenches.open(store.orDefault(workbenches))) {
      List<Map<String, Object>> all = new ArrayList<>();
      for (ShelvedArticle shelved : bench.store().articles(articles.scope(bench.store()))) {
        List<Fact> facts = facts(bench.store(), shelved.article());
        facts.forEach(fact -> all.add(json(shelved.article(), fact)));
        print(shelved.article(), facts);
      }
      if (json) {
        console.out().println(Json.pretty(all));
      } else if (all.isEmpty()) {
        console.err().println("No facts stored yet. Read an article first: dateline read FILE");
      }
      return ExitCode.OK;
    }
  }

  private List<Fact> facts(FactStore facts, Article article) {
    return facts.facts(article.revision()).stream()
        .filter(fact -> kind == null || fact.kind() == kind)
        .toList();
  }

  private void print(Article article, List<Fact> facts) {
    if (json) {
      return;
    }
    console.out().println(console.bold(ArticleLine.of(article)));
    facts.forEach(fact -> console.out().println(line(fact)));
  }

  private static String line(Fact fact) {
    String arguments =
        fact.arguments().entrySet().stream()
            .map(entry -> name(entry.getKey()) + "=" + text(entry.getValue()))
            .collect(Collectors.joining("; "));
    return String.format(Locale.ROOT, "  %-9s %s%s", name(fact.kind()), arguments, marks(fact));
  }

  private static String text(Argument argument) {
    String words = ProofText.oneLine(argument.text());
    return argument.canonical().map(meant -> words + " [" + meant + "]").orElse(words);
  }

  private static String marks(Fact fact) {
    List<String> marks = new ArrayList<>();
    switch (fact.polarity()) {
      case NEGATED -> marks.add("not so");
      case AFFIRMED -> {}
    }
    switch (fact.standing()) {
      case ASSERTED -> {}
      case PLANNED, POSSIBLE, ASKED_FOR -> marks.add(name(fact.standing()));
    }
    if (!fact.attribution().isOutlet()) {
      marks.add("says " + ProofText.speakers(fact.attribution()));
    }
    return marks.isEmpty() ? "" : "  (" + String.join("; ", marks) + ")";
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static Map<String, Object> json(Article article, Fact fact) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kind", fact.kind().name());
    Map<String, Object> arguments = new LinkedHashMap<>();
    fact.arguments().forEach((role, argument) -> arguments.put(role.name(), json(argument)));
    json.put("arguments", arguments);
    json.put(
        "attribution", fact.attribution().speakers().stream().map(FactsCommand::json).toList());
    json.put("polarity", fact.polarity().name());
    json.put("standing", fact.standing().name());
    json.put("start", fact.evidence().span().start());
    json.put("end", fact.evidence().span().end());
    json.put("evidence", fact.evidence().span().of(article.text()));
    json.put("article", article.id().value());
    return json;
  }

  private static Map<String, Object> json(Argument argument) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("text", argument.text());
    json.put("start", argument.span().start());
    json.put("end", argument.span().end());
    argument.canonical().ifPresent(canonical -> json.put("canonical", canonical));
    return json;
  }
}
