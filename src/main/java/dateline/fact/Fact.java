package dateline.fact;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Something that an article says.
 *
 * @param kind which roles to expect
 * @param arguments the parts by role, at least one; iterates in the order of {@link Role}
 * @param attribution who says so
 * @param polarity whether it is said to be so
 * @param standing how firmly
 * @param evidence where
 */
public record Fact(
    FactKind kind,
    Map<Role, Argument> arguments,
    Attribution attribution,
    Polarity polarity,
    Standing standing,
    Evidence evidence) {
  public Fact {
    if (arguments.isEmpty()) {
      throw new IllegalArgumentException("a fact has arguments: " + kind);
    }
    arguments = Collections.unmodifiableMap(new EnumMap<>(arguments));
  }

  /** The argument in a role, where the fact has one. */
  public Optional<Argument> argument(Role role) {
    return Optional.ofNullable(arguments.get(role));
  }
}
