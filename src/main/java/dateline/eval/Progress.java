package dateline.eval;

/** Is told how far a long run has got. Thread safe. */
public interface Progress {
  /** Nobody looks. */
  Progress SILENT = (task, steps) -> () -> {};

  /** A task of that many steps begins. */
  Steps start(String task, int steps);

  /** The steps of one task. */
  interface Steps extends AutoCloseable {
    /** One step is done. */
    void step();

    /** The task is over. */
    @Override
    default void close() {}
  }
}
