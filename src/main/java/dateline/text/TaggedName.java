package dateline.text;

/**
 * A name by the words of its sentence.
 *
 * @param start its first token, counted from 0
 * @param end the token after its last one
 */
public record TaggedName(int start, int end, NameType type) {
  public TaggedName {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a name: tokens " + start + " to " + end);
    }
  }
}
