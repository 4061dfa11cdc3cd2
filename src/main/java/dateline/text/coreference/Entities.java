package dateline.text.coreference;

import dateline.text.Span;
import dateline.text.phrase.FlatText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The candidates of a text and the entities they belong to; at first every one to its own. */
final class Entities {
  private final FlatText text;
  private final List<Candidate> candidates;
  private final List<Entity> of = new ArrayList<>();
  private final boolean[] subjects;
  private final Map<Integer, Integer> byLast = new HashMap<>();
  private final Map<Integer, Integer> byFirst = new HashMap<>();

  Entities(FlatText text, List<Candidate> candidates) {
    this.text = text;
    this.candidates = candidates;
    for (int i = 0; i < candidates.size(); i++) {
      of.add(new Entity(i, candidates.get(i)));
      byLast.putIfAbsent(candidates.get(i).last(), i);
      byFirst.putIfAbsent(candidates.get(i).first(), i);
    }
    subjects = new boolean[candidates.size()];
    for (int i = 0; i < subjects.length; i++) {
      subjects[i] = findsVerb(i);
    }
  }

  FlatText text() {
    return text;
  }

  int size() {
    return candidates.size();
  }

  Candidate candidate(int number) {
    return candidates.get(number);
  }

  Entity entity(int number) {
    return of.get(number);
  }

  /** All entities in the order of their first candidates. */
  Set<Entity> all() {
    return new LinkedHashSet<>(of);
  }

  /** Makes two candidates' entities one if they agree, and tells whether they are one now. */
  boolean merge(int one, int other) {
    Entity kept = of.get(one);
    Entity given = of.get(other);
    if (kept == given) {
      return true;
    }
    if (!kept.agreesWith(given)) {
      return false;
    }
    kept.absorb(given);
    given.members().forEach(member -> of.set(member, kept));
    return true;
  }

  /** The longest candidate that starts at a token. */
  Optional<Integer> startingAt(int token) {
    return Optional.ofNullable(byFirst.get(token));
  }

  /** The longest candidate that ends with a token. */
  Optional<Integer> endingAt(int token) {
    return Optional.ofNullable(byLast.get(token));
  }

  /** The candidate that is the head of a phrase given by its span, as of a speaker. */
  Optional<Integer> headOf(Span span) {
    int first = text.firstAtOrAfter(span.start());
    return text.phrase(first).flatMap(phrase -> endingAt(phrase.last()));
  }

  int sentence(int number) {
    return text.sentence(candidate(number).first());
  }

  /** Whether a finite verb follows, at most adverbs and a complement with "of" between them. */
  boolean isSubject(int number) {
    return subjects[number];
  }

  private boolean findsVerb(int number) {
    int next = afterBrackets(afterComplement(number));
    while (text.tag(next).startsWith("RB")) {
      next++;
    }
    return text.isFinite(next) && text.sentence(next) == sentence(number);
  }

  /** Behind "(WHO)" or "(54)". */
  private int afterBrackets(int next) {
    if (!text.lower(next).equals("(")) {
      return next;
    }
    int end = next + 1;
    while (text.sentence(end) == text.sentence(next) && !text.lower(end).equals(")")) {
      end++;
    }
    return text.sentence(end) == text.sentence(next) ? end + 1 : next;
  }

  /** The token behind a candidate and what is attached to it with "of", "for", "in". */
  int afterComplement(int number) {
    int next = candidate(number).last() + 1;
    while (isAttaching(next) && text.startsPhrase(next + 1)) {
      next = text.phrase(next + 1).orElseThrow().last() + 1;
    }
    return next;
  }

  private boolean isAttaching(int i) {
    String word = text.lower(i);
    return word.equals("of")
        || word.equals("for")
        || word.equals("in")
        || word.equals("at")
        || word.equals("from");
  }
}
