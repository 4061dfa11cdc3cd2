package dateline.news;

/** A passage by its revision and its place there, counted from 0. */
public record PassageId(RevisionId revision, int ordinal) {
  public PassageId {
    if (ordinal < 0) {
      throw new IllegalArgumentException("not a passage's place: " + ordinal);
    }
  }
}
