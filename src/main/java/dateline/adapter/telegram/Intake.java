package dateline.adapter.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How updates come in. It runs until it is stopped, or until Telegram knows the token no more. */
interface Intake extends Runnable {
  /** How the operator calls it. */
  String name();

  /** When Telegram was last heard; empty before the first time. */
  Optional<Instant> lastSuccess();

  /** How long Telegram may be silent before something is wrong. */
  Duration patience();

  /** What Telegram itself says is wrong at the moment. */
  Optional<String> trouble();

  /** Why it has ended for good; empty as long as it goes on. */
  Optional<String> refusal();

  /** Ends it. */
  void stop();
}
