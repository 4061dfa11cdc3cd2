package dateline.news;

/**
 * One immutable state of an article: the article and the SHA-256 of its content in lower-case
 * hexadecimal.
 */
public record RevisionId(ArticleId article, String contentHash) {
  public RevisionId {
    if (!contentHash.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256: " + contentHash);
    }
  }
}
