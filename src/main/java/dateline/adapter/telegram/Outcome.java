package dateline.adapter.telegram;

import dateline.delivery.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What comes of a message.
 *
 * @param posts what is said
 * @param notes what is remembered
 */
record Outcome(List<Post> posts, List<Note> notes) {
  static final Outcome NOTHING = new Outcome(List.of(), List.of());

  Outcome {
    posts = List.copyOf(posts);
    notes = List.copyOf(notes);
  }

  static Outcome of(Post post) {
    return new Outcome(List.of(post), List.of());
  }

  static Outcome said(String plain) {
    return of(Post.plain(plain));
  }

  /** The token of the question that is answered; empty where it has no buttons. */
  Optional<String> asked() {
    return Keys.tokenOf(notes);
  }

  /** The same with more buttons under its last message. */
  Outcome withButtons(List<Button> more) {
    List<Post> all = new ArrayList<>(posts);
    Post last = all.remove(all.size() - 1);
    all.add(last.with(Stream.concat(last.buttons().stream(), more.stream()).toList()));
    return new Outcome(all, notes);
  }

  Outcome and(Note note) {
    List<Note> all = new ArrayList<>(notes);
    all.add(note);
    return new Outcome(posts, all);
  }
}
