package dateline.adapter.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what works and what does not. */
@Command(
    name = "doctor",
    description = "Say what works: Java, models, store, the running bot.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all works",
      "1:something does not; the lines say what to do",
      ExitCode.WRONG,
      ExitCode.BROKEN
    })
final class DoctorCommand implements Callable<Integer> {
  private final Workbenches workbenches;
  private final Checkup checkup;
  private final Console console;

  @Mixin private StoreOption store = new StoreOption();

  @Option(names = "--json", description = "Print the findings as JSON.")
  private boolean json;

  @Option(
      names = "--bot",
      description = "Look at the running bot alone; one that does not run is a fault.")
  private boolean bot;

  DoctorCommand(Workbenches workbenches, Checkup checkup, Console console) {
    this.workbenches = workbenches;
    this.checkup = checkup;
    this.console = console;
  }

  @Override
  public Integer call() {
    Path file = store.orDefault(workbenches);
    List<Checkup.Finding> findings = bot ? List.of(checkup.bot(file)) : checkup.examine(file);
    if (json) {
      console.out().println(Json.pretty(asMaps(findings)));
    } else {
      findings.forEach(this::print);
    }
    return findings.stream().allMatch(Checkup.Finding::works) ? ExitCode.OK : ExitCode.UNSAID;
  }

  private void print(Checkup.Finding finding) {
    console
        .out()
        .printf(
            Locale.ROOT,
            "%-5s %-10s %s%n",
            finding.works() ? "ok" : "FAULT",
            finding.part(),
            finding.detail());
  }

  private static List<Map<String, Object>> asMaps(List<Checkup.Finding> findings) {
    List<Map<String, Object>> maps = new ArrayList<>();
    for (Checkup.Finding finding : findings) {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("part", finding.part());
      map.put("works", finding.works());
      map.put("detail", finding.detail());
      maps.add(map);
    }
    return maps;
  }
}
