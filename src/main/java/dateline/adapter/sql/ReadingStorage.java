package dateline.adapter.sql;

import dateline.fact.Argument;
import dateline.fact.Fact;
import dateline.fact.ReadArticle;
import dateline.fact.Role;
import dateline.news.Passage;
import dateline.news.Reference;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Inserts what was read in a revision: passages, facts, names, and the words to find them by. */
final class ReadingStorage implements AutoCloseable {
  private final long revision;
  private final PreparedStatement passages;
  private final PreparedStatement passageWords;
  private final PreparedStatement facts;
  private final PreparedStatement arguments;
  private final PreparedStatement argumentWords;
  private long lastFact;
  private long lastArgument;

  private ReadingStorage(Connection connection, long revision) throws SQLException {
    this.revision = revision;
    lastFact = last(connection, "SELECT max(id) FROM fact");
    lastArgument = last(connection, "SELECT max(id) FROM argument");
    passages =
        connection.prepareStatement(
            "INSERT INTO passage (id, revision, ordinal, analysis) VALUES (?, ?, ?, ?)");
    passageWords =
        connection.prepareStatement(
            "INSERT INTO passage_fts (rowid, text, names, headline) VALUES (?, ?, ?, ?)");
    facts =
        connection.prepareStatement(
            "INSERT INTO fact (id, passage, kind, polarity, standing, start, end)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)");
    arguments =
        connection.prepareStatement(
            "INSERT INTO argument (id, fact, role, depth, start, end, text, canonical)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    argumentWords =
        connection.prepareStatement(
            "INSERT INTO argument_fts (rowid, slot, text, canonical) VALUES (?, ?, ?, ?)");
  }

  static void insert(Connection connection, long revision, ReadArticle read) throws SQLException {
    try (ReadingStorage storage = new ReadingStorage(connection, revision)) {
      for (Passage passage : read.passages()) {
        storage.insert(passage, read.article().title());
      }
      for (Fact fact : read.facts()) {
        storage.insert(fact);
      }
      storage.flush();
    }
    NameStorage.insert(connection, revision, read.passages());
  }

  private static long last(Connection connection, String sql) throws SQLException {
    return Statements.number(connection, sql).orElse(0L);
  }

  private void insert(Passage passage, String headline) throws SQLException {
    int ordinal = passage.id().ordinal();
    long id = PassageRows.rowId(revision, ordinal);
    add(passages, id, revision, ordinal, PassageCodec.encode(passage));
    String names =
        passage.references().stream()
            .map(Reference::name)
            .distinct()
            .collect(Collectors.joining("\n"));
    add(passageWords, id, passage.text(), names, headline);
  }

  private void insert(Fact fact) throws SQLException {
    lastFact++;
    add(
        facts,
        lastFact,
        PassageRows.rowId(revision, fact.evidence().passage().ordinal()),
        fact.kind().name(),
        fact.polarity().name(),
        fact.standing().name(),
        fact.evidence().span().start(),
        fact.evidence().span().end());
    for (Map.Entry<Role, Argument> entry : fact.arguments().entrySet()) {
      String role = entry.getKey().name();
      Argument argument = entry.getValue();
      insert(argument, role, 0);
      add(
          argumentWords,
          lastArgument,
          FactRows.slot(fact.kind(), role),
          argument.text(),
          argument.canonical());
    }
    List<Argument> speakers = fact.attribution().speakers();
    for (int depth = 0; depth < speakers.size(); depth++) {
      insert(speakers.get(depth), "", depth);
    }
  }

  private void insert(Argument argument, String role, int depth) throws SQLException {
    lastArgument++;
    add(
        arguments,
        lastArgument,
        lastFact,
        role,
        depth,
        argument.span().start(),
        argument.span().end(),
        argument.text(),
        argument.canonical());
  }

  private static void add(PreparedStatement statement, Object... values) throws SQLException {
    Statements.bind(statement, values);
    statement.addBatch();
  }

  /** In the order of the foreign keys. */
  private void flush() throws SQLException {
    for (PreparedStatement statement :
        List.of(passages, passageWords, facts, arguments, argumentWords)) {
      statement.executeBatch();
    }
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement :
        List.of(passages, passageWords, facts, arguments, argumentWords)) {
      statement.close();
    }
  }
}
