package dateline.adapter.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dateline.eval.fact.LabelledFact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Labelled facts: one JSON object a line, as {@code data/eval/facts/CARD.md} describes. */
public final class LabelledFacts {
  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build()
          .readerFor(LabelledFact.class);

  private LabelledFacts() {}

  /**
   * The labels of a file in its order; blank lines are skipped.
   *
   * @throws IOException if the file cannot be read or a line is no labelled fact; the message names
   *     the line
   */
  public static List<LabelledFact> read(Path file) throws IOException {
    List<LabelledFact> facts = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank()) {
        facts.add(parse(line, file, number));
      }
    }
    return facts;
  }

  private static LabelledFact parse(String line, Path file, int number) throws IOException {
    try {
      return READER.readValue(line);
    } catch (JsonProcessingException e) {
      throw new IOException(file + ", line " + number + " is no labelled fact", e);
    }
  }
}
