package dateline.fact;

import java.util.List;

/**
 * Who says so: the chain of speakers whose words or report a fact stands in, outermost first;
 * nobody where the outlet itself says it.
 */
public record Attribution(List<Argument> speakers) {
  /** The outlet itself says it. */
  public static final Attribution OUTLET = new Attribution(List.of());

  public Attribution {
    speakers = List.copyOf(speakers);
  }

  /** Whether the outlet itself says it. */
  public boolean isOutlet() {
    return speakers.isEmpty();
  }
}
