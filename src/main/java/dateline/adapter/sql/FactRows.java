package dateline.adapter.sql;

import dateline.fact.Argument;
import dateline.fact.Attribution;
import dateline.fact.Evidence;
import dateline.fact.Fact;
import dateline.fact.FactKind;
import dateline.fact.FactQuery;
import dateline.fact.Polarity;
import dateline.fact.Role;
import dateline.fact.Standing;
import dateline.news.PassageId;
import dateline.news.RevisionId;
import dateline.text.Span;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads facts. */
final class FactRows {
  private static final String SELECT =
      "SELECT f.id, f.kind, f.polarity, f.standing, f.start, f.end, p.ordinal, r.hash, a.key"
          + " FROM fact f JOIN passage p ON p.id = f.passage"
          + " JOIN revision r ON r.id = p.revision JOIN article a ON a.id = r.article ";
  private static final String VISIBLE = String.format(Locale.ROOT, ScopeRows.VISIBLE, "r.id");

  private FactRows() {}

  /** A fact's row, before its arguments are looked up. */
  private record Head(
      long id, FactKind kind, Polarity polarity, Standing standing, Evidence evidence) {}

  /** An argument with its role, or a speaker of the attribution with none. */
  private record Part(long fact, String role, Argument argument) {}

  static List<Fact> of(Connection connection, RevisionId revision) throws SQLException {
    return complete(
        connection,
        Statements.list(
            connection,
            SELECT + "WHERE a.key = ? AND r.hash = ? ORDER BY f.id",
            FactRows::head,
            revision.article().value(),
            revision.contentHash()));
  }

  static List<Fact> of(Connection connection, List<PassageId> passages) throws SQLException {
    return complete(
        connection,
        Statements.list(
            connection,
            // the order of the FROM is kept, so that each passage is looked up by its key
            "SELECT f.id, f.kind, f.polarity, f.standing, f.start, f.end, p.ordinal, r.hash, a.key"
                + " FROM json_each(?) j"
                + " CROSS JOIN article a ON a.key = j.value ->> 0"
                + " CROSS JOIN revision r ON r.article = a.id AND r.hash = j.value ->> 1"
                + " CROSS JOIN passage p ON p.revision = r.id AND p.ordinal = j.value ->> 2"
                + " CROSS JOIN fact f ON f.passage = p.id ORDER BY j.key, f.id",
            FactRows::head,
            passages.stream().map(FactRows::json).toList().toString()));
  }

  private static String json(PassageId passage) {
    RevisionId revision = passage.revision();
    return "["
        + Statements.json(revision.article().value())
        + ","
        + Statements.json(revision.contentHash())
        + ","
        + passage.ordinal()
        + "]";
  }

  static List<Fact> in(Connection connection, ScopeRows scope, FactQuery query, int limit)
      throws SQLException {
    return complete(
        connection,
        Statements.list(
            connection,
            SELECT
                + "WHERE "
                + VISIBLE
                + " AND f.id IN (SELECT g.fact FROM argument g WHERE g.id IN"
                + " (SELECT rowid FROM argument_fts WHERE argument_fts MATCH ?4))"
                + " ORDER BY r.day DESC, r.id DESC, f.id LIMIT ?5",
            FactRows::head,
            scope.shelves(),
            scope.every(),
            scope.articles(),
            expression(query),
            limit));
  }

  /** One word for a kind with a role; no word of a text stands in that column. */
  static String slot(FactKind kind, String role) {
    return (kind.name() + "x" + role).replace("_", "");
  }

  private static String expression(FactQuery query) {
    String slot = "slot : " + FtsExpression.quoted(slot(query.kind(), query.role().name()));
    return FtsExpression.all(query.words())
        .map(all -> slot + " AND (text : (" + all + ") OR canonical : (" + all + "))")
        .orElse(slot);
  }

  private static Head head(ResultSet row) throws SQLException {
    return new Head(
        row.getLong("id"),
        FactKind.valueOf(row.getString("kind")),
        Polarity.valueOf(row.getString("polarity")),
        Standing.valueOf(row.getString("standing")),
        new Evidence(PassageRows.id(row), span(row)));
  }

  private static List<Fact> complete(Connection connection, List<Head> heads) throws SQLException {
    Map<Long, List<Part>> parts =
        Statements.list(
                connection,
                "SELECT fact, role, start, end, text, canonical FROM argument"
                    + " WHERE fact IN (SELECT value FROM json_each(?)) ORDER BY fact, role, depth",
                row -> new Part(row.getLong("fact"), row.getString("role"), argument(row)),
                Statements.json(heads.stream().map(Head::id).toList()))
            .stream()
            .collect(Collectors.groupingBy(Part::fact));
    return heads.stream()
        .map(head -> fact(head, parts.getOrDefault(head.id(), List.of())))
        .toList();
  }

  private static Fact fact(Head head, List<Part> parts) {
    Map<Role, Argument> arguments = new EnumMap<>(Role.class);
    List<Argument> speakers = new ArrayList<>();
    for (Part part : parts) {
      if (part.role().isEmpty()) {
        speakers.add(part.argument());
      } else {
        arguments.put(Role.valueOf(part.role()), part.argument());
      }
    }
    return new Fact(
        head.kind(),
        arguments,
        new Attribution(speakers),
        head.polarity(),
        head.standing(),
        head.evidence());
  }

  private static Argument argument(ResultSet row) throws SQLException {
    return new Argument(
        span(row), row.getString("text"), Optional.ofNullable(row.getString("canonical")));
  }

  private static Span span(ResultSet row) throws SQLException {
    return new Span(row.getInt("start"), row.getInt("end"));
  }
}
