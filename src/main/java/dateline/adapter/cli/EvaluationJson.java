package dateline.adapter.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dateline.eval.ClassificationScores;
import dateline.eval.Quality;
import dateline.eval.Report;
import dateline.eval.RunComparison;
import dateline.eval.Share;
import dateline.eval.bench.BenchReport;
import dateline.eval.bench.Throughput;
import dateline.eval.fact.FactReport;
import dateline.eval.fact.KindScore;
import dateline.eval.name.Agreement;
import dateline.eval.name.NameScores;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SortedMap;
import java.util.function.BiConsumer;

/**
 * Prints what was measured as JSON: the records with their own names, scores in hundredths,
 * probabilities 0 to 1, fractions with at most four decimals, absent values as null.
 */
final class EvaluationJson {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new Jdk8Module()).addModule(derivedFigures()).build();

  private EvaluationJson() {}

  /** A report as one flat object: the scores, where there are some, beside the counts. */
  static String of(Report report) {
    ObjectNode json = MAPPER.valueToTree(report);
    json.remove("scores");
    report
        .scores()
        .ifPresent(
            scores -> {
              quality(json, scores.answerable());
              json.setAll(MAPPER.<ObjectNode>valueToTree(scores));
            });
    return text(json);
  }

  private static void quality(ObjectNode json, Quality quality) {
    json.set("exactMatch", MAPPER.valueToTree(quality.exactMatch()));
    json.set("f1", MAPPER.valueToTree(quality.f1()));
  }

  static String of(ClassificationScores scores) {
    return text(scores);
  }

  /** Names by type; people, organizations and places together are "micro", dates too "all". */
  static String of(NameScores scores) {
    ObjectNode json = MAPPER.valueToTree(scores);
    addSums(json.withObjectProperty("strict"), scores.strict());
    addSums(json.withObjectProperty("withoutThe"), scores.withoutThe());
    addSums(json.withObjectProperty("namesAlone"), scores.namesAlone());
    return text(json);
  }

  private static void addSums(ObjectNode json, SortedMap<String, Agreement> byType) {
    json.set("micro", MAPPER.valueToTree(NameScores.micro(byType)));
    json.set("all", MAPPER.valueToTree(NameScores.all(byType)));
  }

  static String of(FactReport report) {
    return text(report);
  }

  static String of(RunComparison comparison) {
    return text(comparison);
  }

  static String of(BenchReport report) {
    return text(report);
  }

  private static String text(Object value) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record of figures is always JSON", e);
    }
  }

  private static SimpleModule derivedFigures() {
    SimpleModule module = new SimpleModule();
    module.addSerializer(double.class, new Rounded());
    module.addSerializer(Double.class, new Rounded());
    module.addSerializer(
        new Figures<>(
            Share.class,
            (share, json) ->
                json.whole("count", share.count())
                    .whole("of", share.of())
                    .fraction("percent", share.percent())));
    module.addSerializer(
        new Figures<>(
            Agreement.class,
            (names, json) ->
                json.whole("gold", names.gold())
                    .whole("predicted", names.predicted())
                    .whole("right", names.right())
                    .fraction("precision", names.precision())
                    .fraction("recall", names.recall())
                    .fraction("f1", names.f1())));
    module.addSerializer(
        new Figures<>(
            Throughput.class,
            (speed, json) ->
                json.whole("articles", speed.articles())
                    .whole("characters", speed.characters())
                    .fraction("seconds", speed.seconds())
                    .fraction("articlesPerSecond", speed.articlesPerSecond())
                    .fraction("charactersPerSecond", speed.charactersPerSecond())));
    module.addSerializer(kinds());
    return module;
  }

  private static Figures<KindScore> kinds() {
    return new Figures<>(
        KindScore.class,
        (kind, json) ->
            json.whole("labelled", kind.labelled())
                .whole("extracted", kind.extracted())
                .whole("matched", kind.matched())
                .fraction("precision", kind.precision())
                .fraction("recall", kind.recall())
                .fraction("f1", kind.f1()));
  }

  private static BigDecimal rounded(double value) {
    BigDecimal exact = BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
    return exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
  }

  /** A fraction with at most four decimals. */
  private static final class Rounded extends StdSerializer<Double> {
    private static final long serialVersionUID = 1L;

    Rounded() {
      super(Double.class);
    }

    @Override
    public void serialize(Double value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeRawValue(rounded(value).toPlainString());
    }
  }

  /** A record with figures that it works out. */
  private static final class Figures<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient BiConsumer<T, FigureWriter> writer;

    Figures(Class<T> type, BiConsumer<T, FigureWriter> writer) {
      super(type);
      this.writer = writer;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      ObjectNode figures = MAPPER.createObjectNode();
      writer.accept(value, new FigureWriter(figures));
      json.writeTree(figures);
    }
  }

  /** Named figures, in order. */
  private record FigureWriter(ObjectNode json) {
    FigureWriter whole(String name, long value) {
      json.put(name, value);
      return this;
    }

    FigureWriter fraction(String name, double value) {
      json.put(name, rounded(value));
      return this;
    }
  }
}
