package dateline.adapter.telegram;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;

/**
 * A call whose answer is left as it came: one update that the library cannot read must not cost the
 * whole batch, and an error's parameters are ours to obey.
 */
final class RawCall extends BotApiMethod<String> {
  private final String method;
  private final transient JsonNode body;

  RawCall(String method, JsonNode body) {
    this.method = method;
    this.body = body;
  }

  @JsonValue
  JsonNode body() {
    return body;
  }

  @Override
  public String getMethod() {
    return method;
  }

  @Override
  public String deserializeResponse(String answer) {
    return answer;
  }
}
