package dateline.answer.handler;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Plain words of a phrase, for looking facts up and for comparing. */
final class Words {
  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> EMPTY =
      Set.of("", "the", "a", "an", "of", "mr", "mrs", "ms", "dr", "s", "is", "was", "or", "and");

  private Words() {}

  /** The words of a phrase in lower case, without articles and titles. */
  static List<String> of(String phrase) {
    return Arrays.stream(BREAKS.split(phrase.toLowerCase(Locale.ROOT), -1))
        .filter(word -> !EMPTY.contains(word))
        .toList();
  }
}
