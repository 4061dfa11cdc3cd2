package dateline.eval;

/** Which articles a question is asked about. */
public enum QuestionScope {
  /** The one that it was written for. */
  OWN_ARTICLE,
  /** All of the set. */
  ALL_ARTICLES
}
