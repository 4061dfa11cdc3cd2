package dateline.adapter.telegram;

import dateline.delivery.Note;
import java.util.List;
import java.util.Optional;

/**
 * What comes of a pressed button.
 *
 * @param notice what the one who pressed it is told; possibly empty
 * @param edited what its message says from now on; empty: as before
 * @param said what is said below it
 * @param notes what is remembered
 */
record Pressed(String notice, Optional<Post> edited, List<Post> said, List<Note> notes) {
  Pressed {
    said = List.copyOf(said);
    notes = List.copyOf(notes);
  }

  /** Only the one who pressed it is told something. */
  static Pressed notice(String text) {
    return new Pressed(text, Optional.empty(), List.of(), List.of());
  }

  /** Its message says something else. */
  static Pressed edited(Post post, List<Note> notes) {
    return new Pressed("", Optional.of(post), List.of(), notes);
  }

  /** Something is said below it. */
  static Pressed said(Outcome outcome) {
    return new Pressed("", Optional.empty(), outcome.posts(), outcome.notes());
  }
}
