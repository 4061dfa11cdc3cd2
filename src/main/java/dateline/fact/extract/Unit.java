package dateline.fact.extract;

/**
 * A phrase, or a token that belongs to none.
 *
 * @param type the phrase's kind as in CoNLL-2000; {@link #TOKEN} for a single token
 * @param range its tokens
 */
record Unit(String type, TokenRange range) {
  static final String TOKEN = "O";

  boolean isNounPhrase() {
    return type.equals("NP");
  }

  boolean isVerbPhrase() {
    return type.equals("VP");
  }

  boolean isPreposition() {
    return type.equals("PP");
  }

  boolean isAdverb() {
    return type.equals("ADVP");
  }

  boolean isAdjective() {
    return type.equals("ADJP");
  }

  boolean isParticle() {
    return type.equals("PRT");
  }

  boolean is(String other) {
    return type.equals(other);
  }
}
