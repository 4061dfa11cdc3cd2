package dateline.adapter.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dateline.eval.LabelledArticle;
import dateline.eval.fact.FactSet;
import dateline.eval.fact.LabelledFact;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A directory of labelled facts: {@code facts.jsonl} with one JSON object a line, the articles in
 * {@code articles}, and perhaps {@code floors.properties}; as {@code data/eval/facts/CARD.md}
 * describes.
 */
final class FactFolder {
  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build()
          .readerFor(LabelledFact.class);

  private FactFolder() {}

  static FactSet read(Path folder) {
    DataFile file = new DataFile(folder.resolve("facts.jsonl"));
    List<LabelledFact> facts = facts(file);
    Set<String> labelled = facts.stream().map(LabelledFact::article).collect(Collectors.toSet());
    List<LabelledArticle> articles =
        new ArticleFolder(folder.resolve("articles"))
            .all().stream().filter(article -> labelled.contains(article.label())).toList();
    if (articles.size() < labelled.size()) {
      throw file.fault("it labels articles that are not in the directory 'articles' beside it.");
    }
    return new FactSet(articles, facts, floors(folder.resolve("floors.properties")));
  }

  private static List<LabelledFact> facts(DataFile file) {
    List<LabelledFact> facts = new ArrayList<>();
    file.lines(
        (number, line) -> {
          if (!line.isBlank()) {
            facts.add(fact(file, number, line));
          }
          return true;
        });
    if (facts.isEmpty()) {
      throw file.fault("the file has no facts.");
    }
    return facts;
  }

  private static LabelledFact fact(DataFile file, int number, String line) {
    try {
      return READER.readValue(line);
    } catch (JsonProcessingException e) {
      throw file.fault(number, "that is no labelled fact: " + e.getOriginalMessage());
    }
  }

  private static Map<String, Double> floors(Path path) {
    if (Files.notExists(path)) {
      return Map.of();
    }
    DataFile file = new DataFile(path);
    return file.content(
        content -> {
          Properties properties = new Properties();
          properties.load(new InputStreamReader(content, StandardCharsets.UTF_8));
          Map<String, Double> floors = new HashMap<>();
          for (String name : properties.stringPropertyNames()) {
            floors.put(name, floor(file, name, properties.getProperty(name)));
          }
          return floors;
        });
  }

  private static double floor(DataFile file, String name, String value) {
    try {
      return Double.parseDouble(value);
    } catch (NumberFormatException e) {
      throw file.fault("the floor of " + name + " is no number: " + value);
    }
  }
}
