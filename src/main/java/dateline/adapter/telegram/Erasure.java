package dateline.adapter.telegram;

import dateline.delivery.Note;
import java.util.ArrayList;
import java.util.List;

/**
 * What was erased.
 *
 * @param articles how many articles
 * @param notes what was remembered
 */
record Erasure(int articles, List<Note> notes) {
  Erasure {
    notes = List.copyOf(notes);
  }

  /** In words. */
  String inWords() {
    List<String> parts = new ArrayList<>();
    add(parts, articles, "article", "articles");
    add(parts, questions(), "question", "questions");
    add(parts, count(Keys.ASKED), "answer's buttons", "answers' buttons");
    add(parts, count(Keys.FEEDBACK), "complaint", "complaints");
    add(parts, count(Keys.SHARE), "link to a story", "links to stories");
    if (parts.isEmpty()) {
      return notes.isEmpty() ? "nothing, for there was nothing" : "which answers were whose";
    }
    String last = parts.remove(parts.size() - 1);
    return parts.isEmpty() ? last : String.join(", ", parts) + " and " + last;
  }

  private static void add(List<String> parts, int count, String one, String many) {
    if (count > 0) {
      parts.add(count + " " + (count == 1 ? one : many));
    }
  }

  private int questions() {
    return notes.stream()
        .filter(note -> note.key().startsWith(Keys.THREAD))
        .mapToInt(note -> Json.read(note.text(), PastTalk.class).history().size())
        .sum();
  }

  private int count(String prefix) {
    return (int) notes.stream().filter(note -> note.key().startsWith(prefix)).count();
  }
}
