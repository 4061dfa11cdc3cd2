package dateline.adapter.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The messages of a chat that say one answer, a long one in several parts.
 *
 * @param shown their numbers, in the order of the parts
 * @param stale the numbers of those that say it no more, and are yet to be deleted
 */
record AnswerMessages(List<Long> shown, List<Long> stale) {
  static final AnswerMessages NONE = new AnswerMessages(List.of(), List.of());

  AnswerMessages {
    shown = List.copyOf(shown);
    stale = List.copyOf(stale);
  }

  /** What {@link #text} has written. */
  static AnswerMessages read(String text) {
    String[] sides = text.split("\\|", -1);
    return new AnswerMessages(numbers(sides[0]), sides.length == 1 ? List.of() : numbers(sides[1]));
  }

  private static List<Long> numbers(String text) {
    return Stream.of(text.split(" ")).filter(it -> !it.isEmpty()).map(Long::valueOf).toList();
  }

  /** As a note keeps it: "501 502", and behind a bar the stale ones. */
  String text() {
    return stale.isEmpty() ? words(shown) : words(shown) + "|" + words(stale);
  }

  private static String words(List<Long> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  /** The message that says a part, counted from 0; empty where none does yet. */
  Optional<Long> at(int part) {
    return part < shown.size() ? Optional.of(shown.get(part)) : Optional.empty();
  }

  /**
   * The same with a part said by this message. A new one stands below all others in its chat: what
   * said this part and those behind it would stand above, and is stale.
   */
  AnswerMessages with(int part, long message) {
    if (at(part).filter(it -> it == message).isPresent()) {
      return this;
    }
    AnswerMessages begun = cut(part);
    List<Long> all = new ArrayList<>(begun.shown);
    all.add(message);
    return new AnswerMessages(all, begun.stale);
  }

  /** The same with so many parts at most; what said the others is stale. */
  AnswerMessages cut(int parts) {
    int end = Math.min(parts, shown.size());
    List<Long> all = new ArrayList<>(stale);
    all.addAll(shown.subList(end, shown.size()));
    return new AnswerMessages(shown.subList(0, end), all);
  }

  /** The same once nothing stale is left. */
  AnswerMessages cleared() {
    return new AnswerMessages(shown, List.of());
  }
}
