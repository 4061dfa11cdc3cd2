package dateline.operation;

import java.time.Duration;

/** Is told of what passes, so that it can be counted. Thread safe; never throws. */
public interface Traffic {
  /** Nobody counts. */
  Traffic UNCOUNTED =
      new Traffic() {
        @Override
        public void received(int updates) {}

        @Override
        public void handled(boolean failed, Duration took) {}

        @Override
        public void answered(String intent, String outcome, Duration took) {}

        @Override
        public void called(String method, int code, Duration took) {}
      };

  /** So many updates came in. */
  void received(int updates);

  /**
   * An update was handled: read, answered, and what came of it kept.
   *
   * @param failed whether a fault of the program ended it
   */
  void handled(boolean failed, Duration took);

  /**
   * A question was answered.
   *
   * @param intent what kind of question it was
   * @param outcome what kind of answer it got
   */
  void answered(String intent, String outcome, Duration took);

  /**
   * The chat service was called.
   *
   * @param code 200 where it did as asked, else its error code; 0 where no answer came
   */
  void called(String method, int code, Duration took);
}
