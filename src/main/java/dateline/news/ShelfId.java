package dateline.news;

/**
 * A set of articles that somebody may see: the operator's, open to all, or that of one chat and
 * topic.
 *
 * @param value "operator", or a front end's own name for a chat ("telegram:-100123/7")
 */
public record ShelfId(String value) {
  /** The shelf whose articles everybody may see. */
  public static final ShelfId OPERATOR = new ShelfId("operator");

  public ShelfId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a shelf's id is not blank");
    }
  }
}
