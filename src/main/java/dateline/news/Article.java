package dateline.news;

import dateline.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A news article as published, without what surrounded it on its page.
 *
 * @param text headline and body; paragraphs are separated by one blank line; NFC, no carriage
 *     returns
 * @param headline where the headline stands in the text: its first paragraph; empty where there is
 *     none
 * @param publication where it comes from
 */
public record Article(String text, Span headline, Publication publication) {
  public Article {
    if (text.isBlank()) {
      throw new IllegalArgumentException("an article has text");
    }
    if (headline.end() > text.length()) {
      throw new IllegalArgumentException("the headline reaches beyond the text: " + headline);
    }
  }

  /** An article whose text starts with the headline as a paragraph of its own. */
  public static Article of(String headline, String body, Publication publication) {
    String text = headline.isEmpty() ? body : headline + "\n\n" + body;
    return new Article(text, new Span(0, headline.length()), publication);
  }

  /** The headline's words; empty where there is none. */
  public String title() {
    return headline.of(text);
  }

  /** The headline's words, or the text's first line where there is none. */
  public String firstLine() {
    return headline.isEmpty() ? text.lines().findFirst().orElse("") : title();
  }

  /** The canonical link, or the content's hash where there is none. */
  public ArticleId id() {
    return new ArticleId(
        publication.link().map(Object::toString).orElseGet(() -> "sha256:" + contentHash()));
  }

  /** This state of the article: its id with the hash of all that is shown or answered from. */
  public RevisionId revision() {
    return new RevisionId(id(), contentHash());
  }

  private String contentHash() {
    String content =
        String.join("\u0000", text, publication.date().toString(), publication.outlet().orElse(""));
    return HexFormat.of().formatHex(sha256().digest(content.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
