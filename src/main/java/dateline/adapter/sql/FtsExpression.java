package dateline.adapter.sql;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Full-text expressions made of plain words. Each word is an FTS5 string, in which nothing is an
 * operator.
 *
 * @see <a href="https://sqlite.org/fts5.html#fts5_strings">FTS5 strings</a>
 */
final class FtsExpression {
  private FtsExpression() {}

  /** Any of the words; empty where no word has a letter or digit. */
  static Optional<String> any(List<String> words) {
    return joined(words, " OR ");
  }

  /**
   * Any of the words, in passages with any of some of them; those count twice in the order. Empty
   * where none of the some has a letter or digit.
   */
  static Optional<String> any(List<String> words, List<String> some) {
    return words.equals(some)
        ? any(words)
        : any(some).flatMap(few -> any(words).map(all -> "(" + few + ") AND (" + all + ")"));
  }

  /** Whether there is something to look for in a word. */
  static boolean isWord(String word) {
    return word.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** All of the words; empty where no word has a letter or digit. */
  static Optional<String> all(List<String> words) {
    return joined(words, " AND ");
  }

  /** One string, quoted. */
  static String quoted(String word) {
    return '"' + word.replace('\0', ' ').replace("\"", "\"\"") + '"';
  }

  private static Optional<String> joined(List<String> words, String operator) {
    return Optional.of(
            words.stream()
                .filter(FtsExpression::isWord)
                .distinct()
                .map(FtsExpression::quoted)
                .collect(Collectors.joining(operator)))
        .filter(expression -> !expression.isEmpty());
  }
}
