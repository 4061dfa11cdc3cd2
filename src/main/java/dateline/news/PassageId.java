package dateline.news;

import java.util.Optional;

/** A passage by its revision and its place there, counted from 0. */
public record PassageId(RevisionId revision, int ordinal) {
  public PassageId {
    if (ordinal < 0) {
      throw new IllegalArgumentException("not a passage's place: " + ordinal);
    }
  }

  /**
   * The passage so many places behind this one, or before it where the step is negative; empty
   * before the first. There need not be such a passage.
   */
  public Optional<PassageId> step(int step) {
    return ordinal + step < 0
        ? Optional.empty()
        : Optional.of(new PassageId(revision, ordinal + step));
  }
}
