package dateline.news;

import dateline.text.Span;

/**
 * A mention that stands for a fuller name elsewhere in the article ("he", "the envoy", "Olsen").
 *
 * @param span the mention
 * @param name the name it stands for
 */
public record Reference(Span span, String name) {
  public Reference {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a reference names something");
    }
  }
}
