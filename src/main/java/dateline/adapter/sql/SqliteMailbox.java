package dateline.adapter.sql;

import dateline.delivery.Backlog;
import dateline.delivery.Handled;
import dateline.delivery.Incoming;
import dateline.delivery.Mailbox;
import dateline.delivery.MailboxException;
import dateline.delivery.Note;
import dateline.delivery.Outgoing;
import dateline.delivery.Pending;
import dateline.delivery.Received;
import dateline.fact.FactStoreException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** The mailbox in a store's file; it shares the file, not the connections, with the articles. */
final class SqliteMailbox implements Mailbox {
  private final Connections readers;
  private final Writer writer;

  SqliteMailbox(Connections readers, Writer writer) {
    this.readers = readers;
    this.writer = writer;
  }

  private <T> T read(Statements.Work<T> work) {
    return translated(() -> readers.read(work));
  }

  private <T> T write(Statements.Work<T> work) {
    return translated(() -> writer.write(work));
  }

  private CompletionStage<?> begin(Statements.Work<Boolean> work) {
    return translated(() -> writer.begin(work))
        .exceptionally(
            fault -> {
              throw failed(fault);
            });
  }

  private static <T> T translated(Supplier<T> access) {
    try {
      return access.get();
    } catch (FactStoreException e) {
      throw failed(e);
    }
  }

  private static MailboxException failed(Throwable fault) {
    return new MailboxException(
        Objects.requireNonNullElse(fault.getMessage(), "the store failed"), fault);
  }

  @Override
  public OptionalLong offset() {
    return read(MailRows::offset);
  }

  @Override
  public void receive(List<Received> batch, long nextOffset, Instant now) {
    write(connection -> MailRows.receive(connection, batch, nextOffset, now));
  }

  @Override
  public void receivePushed(List<Received> batch, Instant now) {
    write(connection -> MailRows.receivePushed(connection, batch, now));
  }

  @Override
  public List<Incoming> waiting(Set<String> busy, int limit) {
    return read(connection -> MailRows.waiting(connection, busy, limit));
  }

  @Override
  public void promise(Outgoing outgoing) {
    write(connection -> MailRows.promise(connection, outgoing));
  }

  @Override
  public CompletionStage<?> commit(Handled handled, Instant now) {
    return begin(connection -> MailRows.commit(connection, handled, now));
  }

  @Override
  public List<Pending> unsent(Set<String> busy, int limit) {
    return read(connection -> MailRows.unsent(connection, busy, limit));
  }

  @Override
  public CompletionStage<?> sent(Pending pending, List<Note> notes, Instant now) {
    return begin(
        connection -> {
          Statements.update(connection, "DELETE FROM outgoing WHERE id = ?", pending.number());
          return NoteRows.write(connection, notes, now);
        });
  }

  @Override
  public void abandon(String queue) {
    write(
        connection -> {
          Statements.update(connection, "DELETE FROM outgoing WHERE queue = ?", queue);
          return true;
        });
  }

  @Override
  public Optional<String> note(String key) {
    return read(connection -> NoteRows.find(connection, key));
  }

  @Override
  public List<Note> notes(String prefix) {
    return read(connection -> NoteRows.beginning(connection, prefix));
  }

  @Override
  public void remember(List<Note> notes, Instant now) {
    write(connection -> NoteRows.write(connection, notes, now));
  }

  @Override
  public List<Note> forget(Note.Owner owner) {
    return write(connection -> NoteRows.forget(connection, owner));
  }

  @Override
  public void move(String chat, String other) {
    write(connection -> NoteRows.move(connection, chat, other));
  }

  @Override
  public Backlog backlog() {
    return read(MailRows::backlog);
  }

  @Override
  public void prune(Instant before) {
    write(
        connection -> {
          Statements.update(
              connection, "DELETE FROM incoming WHERE handled < ?", before.toEpochMilli());
          return true;
        });
  }

  @Override
  public void close() {
    readers.close();
    writer.close();
  }
}
