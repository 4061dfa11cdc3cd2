package dateline.adapter.sql;

import dateline.news.Passage;
import dateline.news.Reference;
import dateline.text.NameType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Inserts and deletes the names that a misspelled one may be meant for. */
final class NameStorage {
  private static final Set<NameType> NAMED =
      Set.of(NameType.PERSON, NameType.ORGANIZATION, NameType.PLACE, NameType.OTHER);

  private NameStorage() {}

  static void insert(Connection connection, long revision, List<Passage> passages)
      throws SQLException {
    for (String name : names(passages)) {
      Statements.update(
          connection,
          "INSERT INTO name_use (name, revision) VALUES (?, ?)",
          idOf(connection, name),
          revision);
    }
  }

  /** Deletes the names that stand in this article and in no other; it must still be there. */
  static void removeThoseOnlyIn(Connection connection, long article) throws SQLException {
    List<Long> names =
        Statements.list(
            connection,
            "SELECT DISTINCT u.name FROM name_use u JOIN revision r ON r.id = u.revision"
                + " WHERE r.article = ?1 AND NOT EXISTS (SELECT 1 FROM name_use o"
                + " JOIN revision s ON s.id = o.revision"
                + " WHERE o.name = u.name AND s.article <> ?1)",
            row -> row.getLong(1),
            article);
    Statements.update(
        connection,
        "DELETE FROM name_use WHERE revision IN (SELECT id FROM revision WHERE article = ?)",
        article);
    for (long name : names) {
      Statements.update(connection, "DELETE FROM name_fts WHERE rowid = ?", name);
      Statements.update(connection, "DELETE FROM name WHERE id = ?", name);
    }
  }

  private static Set<String> names(List<Passage> passages) {
    Set<String> names = new TreeSet<>();
    for (Passage passage : passages) {
      passage.names().stream()
          .filter(mention -> NAMED.contains(mention.type()))
          .map(mention -> passage.words(mention.span()))
          .forEach(names::add);
      passage.references().stream().map(Reference::name).forEach(names::add);
    }
    return names;
  }

  private static long idOf(Connection connection, String name) throws SQLException {
    String select = "SELECT id FROM name WHERE text = ?";
    Optional<Long> known = Statements.number(connection, select, name);
    if (known.isPresent()) {
      return known.get();
    }
    Statements.update(connection, "INSERT INTO name (text) VALUES (?)", name);
    long id = Statements.number(connection, select, name).orElseThrow();
    Statements.update(
        connection,
        "INSERT INTO name_fts (rowid, folded) VALUES (?, ?)",
        id,
        new FoldedName(name).padded());
    return id;
  }
}
