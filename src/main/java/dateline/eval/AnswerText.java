package dateline.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Compares the words of two answers as SQuAD does: letter case, punctuation and the articles "a",
 * "an", "the" aside. As in MLQA, punctuation is that of Unicode and not of ASCII alone, since news
 * is printed with curly quotes.
 *
 * @see <a href="https://aclanthology.org/D16-1264/">Rajpurkar et al., 2016, section 6.1</a>
 * @see <a href="https://aclanthology.org/2020.acl-main.653/">Lewis et al., 2020</a>
 */
final class AnswerText {
  private static final Pattern PUNCTUATION = Pattern.compile("[\\p{P}$+<=>^`|~]");
  private static final Pattern ARTICLES =
      Pattern.compile("\\b(a|an|the)\\b", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private AnswerText() {}

  /** Lower case, no punctuation, no articles, single spaces. */
  static String normalize(String answer) {
    String bare = PUNCTUATION.matcher(answer.toLowerCase(Locale.ROOT)).replaceAll("");
    return SPACE.matcher(ARTICLES.matcher(bare).replaceAll(" ")).replaceAll(" ").strip();
  }

  /** 1 where the normalized answers are equal, else 0. */
  static double exactMatch(String predicted, String gold) {
    return normalize(predicted).equals(normalize(gold)) ? 1 : 0;
  }

  /** The harmonic mean of precision and recall over the tokens, 0 to 1. */
  static double f1(String predicted, String gold) {
    List<String> found = tokens(predicted);
    List<String> wanted = tokens(gold);
    if (found.isEmpty() || wanted.isEmpty()) {
      return found.equals(wanted) ? 1 : 0;
    }
    double common = common(found, wanted);
    return 2 * common / (found.size() + wanted.size());
  }

  private static List<String> tokens(String answer) {
    String normal = normalize(answer);
    return normal.isEmpty() ? List.of() : List.of(normal.split(" "));
  }

  private static int common(List<String> found, List<String> wanted) {
    Map<String, Integer> left = new HashMap<>();
    wanted.forEach(token -> left.merge(token, 1, Integer::sum));
    int common = 0;
    for (String token : found) {
      if (left.merge(token, -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return common;
  }
}
