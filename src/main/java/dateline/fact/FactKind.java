package dateline.fact;

/** The kinds of facts. */
public enum FactKind {
  /** Who did what to whom, when, where, how. */
  EVENT,
  /** What somebody said, word for word or retold. */
  QUOTATION,
  /** A name with its role, office, nationality, age or membership. */
  PROFILE,
  /** A number or measure and what it counts. */
  QUANTITY,
  /** A time expression and what it dates. */
  TIME,
  /** Where something is or may be. */
  PLACE,
  /** Why, what for, on which condition. */
  REASON,
  /** A sentence that no other kind covers. */
  STATEMENT
}
