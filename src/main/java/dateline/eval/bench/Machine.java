package dateline.eval.bench;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/** What the machine says about this program. */
public interface Machine {
  /**
   * How long a new process takes from its start to its first answer, the Java machine included;
   * empty where none can be started.
   */
  Optional<Duration> startUp();

  /** The bytes of live objects on the heap, after a collection. */
  long heapBytes();

  /** The bytes of memory that the process holds; empty where the system does not say. */
  OptionalLong residentBytes();

  /** How long neural models have run, together, since the program began. */
  Duration inModels();

  /** How many threads can run at the same time. */
  int processors();
}
