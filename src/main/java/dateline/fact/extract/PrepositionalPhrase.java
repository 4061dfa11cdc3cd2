package dateline.fact.extract;

/**
 * A preposition with its noun phrase.
 *
 * @param preposition its words
 * @param object the noun phrase, with those joined by "of", "and", "or"
 */
record PrepositionalPhrase(TokenRange preposition, TokenRange object) {
  TokenRange range() {
    return preposition.cover(object);
  }
}
