package dateline.question;

/**
 * A word to search with.
 *
 * @param form as typed
 * @param lemma its dictionary form in lower case
 * @param name whether it looks like part of a name; never so in a question typed in lower case
 */
public record Keyword(String form, String lemma, boolean name) {
  public Keyword {
    if (form.isBlank() || lemma.isBlank()) {
      throw new IllegalArgumentException("a keyword has a form and a lemma: " + form + " " + lemma);
    }
  }
}
