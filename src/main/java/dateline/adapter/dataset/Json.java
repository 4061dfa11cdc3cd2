package dateline.adapter.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** JSON as the files here use it. */
final class Json {
  static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  /** The object that a line of a file holds. */
  static JsonNode object(DataFile file, int line, String text) {
    try {
      JsonNode node = MAPPER.readTree(text);
      if (node.isObject()) {
        return node;
      }
    } catch (JsonProcessingException e) {
      throw file.fault(line, "this is not JSON (" + e.getOriginalMessage() + ").");
    }
    throw file.fault(line, "a JSON object is wanted here.");
  }

  /** The strings of an array that are not blank; none where there is no array. */
  static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : array) {
      if (!element.asText().isBlank()) {
        texts.add(element.asText());
      }
    }
    return texts;
  }

  /** The text of a field that must be there and must not be blank. */
  static String required(DataFile file, int line, JsonNode object, String field) {
    String text = object.path(field).asText("");
    if (text.isBlank()) {
      throw file.fault(line, "the field \"" + field + "\" is missing or empty.");
    }
    return text;
  }
}
