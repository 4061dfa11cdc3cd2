package dateline.eval.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The token F1 of two texts as in SQuAD: letter case, punctuation and articles aside.
 *
 * @see <a href="https://aclanthology.org/D16-1264/">Rajpurkar et al., 2016, section 6.1</a>
 */
final class TokenOverlap {
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private TokenOverlap() {}

  /** 1 where both have the same tokens, 0 where they share none. */
  static double f1(String one, String other) {
    List<String> left = tokens(one);
    List<String> right = tokens(other);
    if (left.isEmpty() || right.isEmpty()) {
      return left.equals(right) ? 1 : 0;
    }
    List<String> rest = new ArrayList<>(right);
    int shared = (int) left.stream().filter(rest::remove).count();
    return 2.0 * shared / (left.size() + right.size());
  }

  private static List<String> tokens(String text) {
    return SEPARATORS
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(token -> !token.isEmpty() && !ARTICLES.contains(token))
        .toList();
  }
}
