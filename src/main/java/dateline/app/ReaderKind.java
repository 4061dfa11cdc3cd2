package dateline.app;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which reader finds answers. */
enum ReaderKind {
  /** The neural one; the linear one where neural models cannot run. */
  NEURAL,
  /** The linear one: less exact, a fifth of the time. */
  LINEAR;

  /** The kind that a setting names; empty where it names none. */
  static Optional<ReaderKind> named(String name) {
    return Arrays.stream(values())
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }
}
