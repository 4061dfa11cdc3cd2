package dateline.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/**
 * Keeps what is on its way. Every method that changes something has it on disk when it returns, or,
 * where it returns a stage, when that is done: so nobody who has more to do waits for the disk.
 *
 * <p>Thread safe. Every method throws {@link MailboxException} where the store itself fails, or its
 * stage ends with it. What depends on a stage must be short: other stages wait for it.
 */
public interface Mailbox extends AutoCloseable {
  /** The number of the update to ask for next; empty before the first one. */
  OptionalLong offset();

  /**
   * Keeps a batch and where to go on, together. An update whose number was received before, since
   * the last {@link #prune}, is left out.
   */
  void receive(List<Received> batch, long nextOffset, Instant now);

  /**
   * Keeps what was pushed to us. Where to go on asking is forgotten: what was pushed and what was
   * asked for may overlap when the sender is asked again.
   */
  void receivePushed(List<Received> batch, Instant now);

  /**
   * The first of each queue that waits to be handled, in the order of their arrival.
   *
   * @param busy queues that are left out
   * @param limit how many at most
   */
  List<Incoming> waiting(Set<String> busy, int limit);

  /** Promises to send something before what came in is handled. */
  void promise(Outgoing outgoing);

  /** Keeps what became of something that came in; what it said is erased. */
  CompletionStage<?> commit(Handled handled, Instant now);

  /**
   * The first of each queue that waits to be sent, in the order in which they were promised.
   *
   * @param busy queues that are left out
   * @param limit how many at most
   */
  List<Pending> unsent(Set<String> busy, int limit);

  /** Keeps that something was sent, with what that taught; what it said is erased. */
  CompletionStage<?> sent(Pending pending, List<Note> notes, Instant now);

  /** Gives up all that waits to be sent in a queue. */
  void abandon(String queue);

  /** What is remembered under a key. */
  Optional<String> note(String key);

  /** What is remembered under keys that begin so, the oldest first. */
  List<Note> notes(String prefix);

  /** Remembers, replaces or forgets. */
  void remember(List<Note> notes, Instant now);

  /**
   * Forgets what is a user's in a chat, or all that is the chat's where the owner names no user.
   *
   * @return what was forgotten
   */
  List<Note> forget(Note.Owner owner);

  /** Gives what is one chat's to another: it has moved. */
  void move(String chat, String other);

  /** How much waits. */
  Backlog backlog();

  /** Forgets which updates were received and handled before that moment. */
  void prune(Instant before);

  /** Closes the mailbox; what was kept stays. */
  @Override
  void close();
}
