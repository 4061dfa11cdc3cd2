package dateline.text;

/**
 * A word or a punctuation mark of a sentence.
 *
 * @param span where it stands in the text
 * @param form the covered text with quotes, dashes and spaces in their plain ASCII form
 * @param tag its part of speech in the Penn Treebank tag set ("NNP", "VBD")
 * @param lemma its dictionary form in lower case ("said" → "say")
 * @see <a href="https://aclanthology.org/J93-2004/">Marcus et al., 1993</a>
 */
public record Token(Span span, String form, String tag, String lemma) {
  public Token {
    if (span.isEmpty() || form.isEmpty() || tag.isEmpty() || lemma.isEmpty()) {
      throw new IllegalArgumentException(
          "a token has a form, a tag and a lemma: "
              + span
              + " '"
              + form
              + "' "
              + tag
              + " "
              + lemma);
    }
  }

  /** Whether it begins with a letter or a digit, as words and numbers do, and marks do not. */
  public boolean isWord() {
    return Character.isLetterOrDigit(form.codePointAt(0));
  }

  /** Whether the tag is one of the six of a verb, or that of a modal. */
  public boolean isVerb() {
    return tag.startsWith("VB") || tag.equals("MD");
  }

  /** Whether the tag is one of the four of a noun. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** Whether the tag is one of the two of a proper noun. */
  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  /** Whether the tag is that of a personal or a possessive pronoun. */
  public boolean isPronoun() {
    return tag.equals("PRP") || tag.equals("PRP$");
  }
}
