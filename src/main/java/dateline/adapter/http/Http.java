package dateline.adapter.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.operation.Health;
import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The factory of what this adapter has to offer. */
public final class Http {
  private static final int WELL = 200;
  private static final int UNWELL = 503;

  private Http() {}

  /**
   * Begins to listen.
   *
   * @param address where; it is resolved here
   * @throws HttpException if the address cannot be had
   */
  public static Listener listen(InetSocketAddress address, List<Route> routes) {
    return Listener.open(address, routes);
  }

  /** Health as JSON: 200 where all is well, else 503. */
  public static Route.Reply page(Health health) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("status", health.works() ? "ok" : "fault");
    for (Health.Sign sign : health.signs()) {
      Map<String, Object> part = new LinkedHashMap<>();
      part.put("works", sign.works());
      part.put("detail", sign.detail());
      page.put(sign.part(), part);
    }
    try {
      String text = new ObjectMapper().writeValueAsString(page);
      return new Route.Reply(health.works() ? WELL : UNWELL, "application/json", text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("health cannot be written", e);
    }
  }
}
