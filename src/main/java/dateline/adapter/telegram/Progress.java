package dateline.adapter.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.delivery.Mailbox;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Shows that something is being read: "typing" at once, and where it takes long a message, which is
 * edited while it goes on and in the end becomes the answer.
 */
final class Progress {
  /** What Telegram shows as typing ends after five seconds. */
  private static final Duration TYPING = Duration.ofSeconds(4);

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration EDIT = Duration.ofSeconds(5);

  private final BotApi api;
  private final Mailbox mailbox;
  private final ScheduledExecutorService clock =
      Executors.newScheduledThreadPool(
          2,
          task -> {
            Thread thread = new Thread(task, "dateline-progress");
            thread.setDaemon(true);
            return thread;
          });

  Progress(BotApi api, BotParts parts) {
    this.api = api;
    mailbox = parts.mailbox();
  }

  /**
   * Begins to show that a message is being worked on. Close it before the answer is kept.
   *
   * @param question the message whose answer takes the place of what is shown; 0: only "typing" is
   */
  Shown show(ChatMessage message, long question, String words) {
    return new Shown(message, question, words);
  }

  /** Something that goes on. */
  final class Shown implements AutoCloseable {
    private final ChatMessage message;
    private final long question;
    private final long began = System.nanoTime();
    private final List<Future<?>> tasks;
    private String words;
    private boolean closed;

    private Shown(ChatMessage message, long question, String words) {
      this.message = message;
      this.question = question;
      this.words = words;
      tasks =
          List.of(
              clock.scheduleWithFixedDelay(this::type, 0, TYPING.toMillis(), TimeUnit.MILLISECONDS),
              clock.scheduleWithFixedDelay(
                  this::promise, PATIENCE.toMillis(), EDIT.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Says from now on what is being done. */
    synchronized void say(String other) {
      words = other;
    }

    private void type() {
      ObjectNode typing =
          Json.object().put("chat_id", message.place().chat()).put("action", "typing");
      if (message.place().topic() != 0) {
        typing.put("message_thread_id", message.place().topic());
      }
      api.tryTo("sendChatAction", typing);
    }

    /** The message takes the place that the answer will take: a later one edits it. */
    private synchronized void promise() {
      if (!closed && question != 0) {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
        Post post = Post.plain(words + (seconds < EDIT.toSeconds() ? "" : " " + seconds + " s"));
        Memo memo = Memo.of(message.place(), message.user(), question, true);
        Outbound.of(List.of(post), message, memo).forEach(mailbox::promise);
      }
    }

    /** Shows nothing more. */
    @Override
    public synchronized void close() {
      closed = true;
      tasks.forEach(task -> task.cancel(false));
    }
  }
}
