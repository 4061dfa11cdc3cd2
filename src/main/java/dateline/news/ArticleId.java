package dateline.news;

/**
 * What makes an article the same one when it is read again: its canonical link, or "sha256:" and
 * the hash of its content where it has none.
 */
public record ArticleId(String value) {
  public ArticleId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an article's id is not blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
