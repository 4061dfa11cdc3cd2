package dateline.eval;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Under which conditions questions are answered.
 *
 * @param alwaysAnswer whether refusals are switched off: the best candidate is given, however weak
 * @param store the store to use; empty for a fresh temporary one
 */
public record Conditions(boolean alwaysAnswer, Optional<Path> store) {
  /** As shipped, with a temporary store. */
  public static final Conditions SHIPPED = new Conditions(false, Optional.empty());
}
