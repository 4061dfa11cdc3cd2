package dateline.text;

/** A name in a text: where it stands and what kind of thing it names. */
public record Mention(Span span, NameType type) {
  public Mention {
    if (span.isEmpty()) {
      throw new IllegalArgumentException("a mention covers some text, not " + span);
    }
  }
}
