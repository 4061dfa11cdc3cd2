package dateline.fact.extract;

import java.util.List;
import java.util.Optional;

/**
 * A finite clause.
 *
 * @param subject who or what, without appositions; a relative pronoun in a relative clause
 * @param antecedent what a relative pronoun stands for
 * @param verb the verb phrase with auxiliaries, negation, particle, complement adjective
 * @param object the noun phrase that the verb governs
 * @param phrases the prepositional phrases after it
 * @param last the last token that surely belongs to it
 */
record Clause(
    Optional<TokenRange> subject,
    Optional<TokenRange> antecedent,
    TokenRange verb,
    Optional<TokenRange> object,
    List<PrepositionalPhrase> phrases,
    int last) {
  Clause {
    phrases = List.copyOf(phrases);
  }

  /** Where it starts: with its subject, unless that is shared with a clause before. */
  int first() {
    return subject
        .filter(range -> range.last() < verb.first())
        .map(TokenRange::first)
        .orElse(verb.first());
  }

  /** Subject, verb and object. */
  TokenRange core() {
    int end = Math.max(verb.last(), object.map(TokenRange::last).orElse(0));
    return new TokenRange(first(), end);
  }

  /** All of it. */
  TokenRange range() {
    return new TokenRange(first(), Math.max(last, core().last()));
  }
}
