package dateline.adapter.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.eval.EvaluationException;
import dateline.eval.Outcome;
import dateline.eval.Prediction;
import dateline.eval.Predictions;
import dateline.eval.Score;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Predictions, one JSON object a line: {@code id}, {@code question}, {@code answer}, {@code
 * confidence}, {@code evidence}, {@code intent}, {@code tookMs}, and, where the question has gold
 * answers, {@code exactMatch} and {@code f1}, so that two runs can be compared without them.
 */
final class PredictionFile implements Predictions {
  @Override
  public void write(Path file, List<Outcome> outcomes) {
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (Outcome outcome : outcomes) {
        writer.write(line(outcome));
        writer.write('\n');
      }
    } catch (IOException e) {
      throw new EvaluationException("The predictions cannot be written to " + file + ".", e);
    }
  }

  private static String line(Outcome outcome) throws JsonProcessingException {
    Prediction prediction = outcome.prediction();
    ObjectNode object =
        Json.MAPPER
            .createObjectNode()
            .put("id", outcome.question().id())
            .put("question", outcome.question().question())
            .put("answer", prediction.refused() ? "" : prediction.answer())
            .put("confidence", prediction.confidence())
            .put("evidence", prediction.evidence())
            .put("intent", prediction.intent())
            .put("tookMs", Math.round(outcome.took().toNanos() / 1e3) / 1e3);
    outcome
        .score()
        .ifPresent(score -> object.put("exactMatch", score.exactMatch()).put("f1", score.f1()));
    return Json.MAPPER.writeValueAsString(object);
  }

  @Override
  public Map<String, Score> scores(Path path) {
    DataFile file = new DataFile(path);
    Map<String, Score> scores = new LinkedHashMap<>();
    file.lines(
        (number, line) -> {
          if (!line.isBlank()) {
            JsonNode object = Json.object(file, number, line);
            scores.put(Json.required(file, number, object, "id"), score(file, number, object));
          }
          return true;
        });
    if (scores.isEmpty()) {
      throw file.fault("the file has no predictions.");
    }
    return scores;
  }

  private static Score score(DataFile file, int number, JsonNode object) {
    if (!object.path("f1").isNumber() || !object.path("exactMatch").isNumber()) {
      throw file.fault(
          number, "the prediction has no scores; they are written where gold answers are known.");
    }
    return new Score(object.path("exactMatch").asDouble(), object.path("f1").asDouble());
  }
}
