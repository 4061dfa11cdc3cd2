package dateline.app;

import dateline.adapter.cli.BenchTools;
import dateline.adapter.cli.CommandTools;
import dateline.adapter.cli.EvaluationTools;
import dateline.adapter.cli.JvmMachine;
import dateline.adapter.dataset.Datasets;
import dateline.adapter.opennlp.OpenNlp;
import dateline.eval.LabelledArticle;
import dateline.eval.bench.Bench;
import dateline.eval.fact.FactReading;
import dateline.ingest.Ingester;
import dateline.news.RawArticle;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Wires what the commands work with. */
final class Tools {
  private final Settings settings;
  private final Parts parts;

  Tools(Settings settings) {
    this.settings = settings;
    parts = new Parts(settings);
  }

  CommandTools all() {
    StoreWorkbenches workbenches = new StoreWorkbenches(settings, parts);
    return new CommandTools(
        workbenches,
        new Examination(parts),
        new BotRunning(settings, workbenches, parts),
        evaluation(),
        bench());
  }

  /** Waits for what was begun in the background. */
  void leave() {
    parts.leave();
  }

  private EvaluationTools evaluation() {
    return new EvaluationTools(
        new StoreSubjects(parts),
        Datasets.evaluationData(),
        Datasets.predictions(),
        parts::texts,
        () -> parts.classifier().model(),
        OpenNlp::answerTypeTrainer,
        this::factReading);
  }

  private FactReading factReading() {
    Ingester ingester = new StoreWorkbenches(settings, parts).empty().ingester();
    return raw -> ingester.read(parts.articles().read(raw));
  }

  private BenchTools bench() {
    return new BenchTools(
        new StoreSubjects(parts),
        Datasets.evaluationData(),
        () -> new Bench.Pipelines(parts.articles(), OpenNlp.barePipeline()),
        new JvmMachine(askCommand(), parts::inModels),
        Tools::samples);
  }

  private static List<LabelledArticle> samples() {
    List<LabelledArticle> labelled = new ArrayList<>();
    for (RawArticle raw : Samples.all()) {
      labelled.add(new LabelledArticle("sample-" + labelled.size(), raw));
    }
    return labelled;
  }

  /** Asks one question in a new process, where the program runs from its jar; nothing otherwise. */
  private static List<String> askCommand() {
    try {
      Path code = Path.of(Tools.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      return code.toString().endsWith(".jar")
          ? List.of(java, "-jar", code.toString(), "ask", "When will the leaders meet?")
          : List.of();
    } catch (URISyntaxException e) {
      return List.of();
    }
  }
}
