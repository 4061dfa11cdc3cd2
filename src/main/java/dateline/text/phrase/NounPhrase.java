package dateline.text.phrase;

/**
 * A base noun phrase with its possessors ("the country's new prime minister"), by token numbers.
 *
 * @param first its first token
 * @param last its last token, included
 * @param head the last noun of it
 * @param time whether it says when ("Friday", "last week")
 */
public record NounPhrase(int first, int last, int head, boolean time) {
  public NounPhrase {
    if (first < 0 || head < first || last < head) {
      throw new IllegalArgumentException("not a phrase: " + first + " " + head + " " + last);
    }
  }
}
