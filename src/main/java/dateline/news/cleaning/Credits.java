package dateline.news.cleaning;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts who made a picture out of its caption.
 *
 * <p>A caption that is a whole sentence states a fact and stays; one that only names what is seen
 * ("The minister in Paris on 3 May.") goes with its credit. Without a tagger, a sentence is told by
 * a finite verb of a short list, so a few go that could have stayed.
 */
final class Credits {
  private static final Wordings CREDITS = Wordings.load("credits.txt");
  private static final int LONGEST_CAPTION = 500;
  private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");
  private static final Set<String> FINITE = WordList.load("finite-verbs.txt");

  private Credits() {}

  /** The paragraph without credits; empty where nothing worth keeping is left. */
  static Optional<String> cut(String paragraph) {
    if (paragraph.length() > LONGEST_CAPTION) {
      return Optional.of(paragraph);
    }
    String rest = CREDITS.removeFrom(paragraph).strip();
    if (rest.equals(paragraph)) {
      return Optional.of(paragraph);
    }
    return hasFiniteVerb(rest) ? Optional.of(rest) : Optional.empty();
  }

  private static boolean hasFiniteVerb(String text) {
    return WORD.splitAsStream(text).anyMatch(FINITE::contains);
  }
}
