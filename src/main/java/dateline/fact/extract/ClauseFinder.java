package dateline.fact.extract;

import dateline.text.NameType;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the finite clauses of a sentence over its flat phrases: a verb phrase, the noun phrase to
 * its left that can be its subject, the one to its right that can be its object, and the
 * prepositional phrases that follow.
 */
final class ClauseFinder {
  private final SentenceView view;
  private final NounPhrases phrases;
  private final List<Clause> clauses = new ArrayList<>();

  ClauseFinder(SentenceView view) {
    this.view = view;
    phrases = new NounPhrases(view);
  }

  List<Clause> find() {
    for (int unit = 0; unit < view.units().size(); unit++) {
      if (view.isFinite(unit) || isConjoinedInfinitive(unit)) {
        clauses.add(clause(unit));
      }
    }
    return List.copyOf(clauses);
  }

  /** "Will close and spend": a bare verb that shares its auxiliary with the clause before. */
  private boolean isConjoinedInfinitive(int unit) {
    return view.units().get(unit).isVerbPhrase()
        && view.tag(view.units().get(unit).range().first()).equals("VB")
        && isCoordinated(unit)
        && !clauses.isEmpty();
  }

  private Clause clause(int unit) {
    int verbEnd = verbEnd(unit);
    Optional<Integer> subject = new SubjectFinder(view, phrases).find(unit, verbEnd);
    Optional<TokenRange> subjectRange =
        subject.map(last -> subjectRange(last, unit)).or(() -> shared(unit));
    Optional<TokenRange> antecedent =
        subject.flatMap(this::antecedent).or(() -> sharedAntecedent(unit));
    boolean inverted = subject.filter(last -> last > unit).isPresent();
    Optional<Integer> object = inverted ? Optional.empty() : object(verbEnd + 1);
    int after = object.map(phrases::endOfObject).orElse(verbEnd) + 1;
    List<PrepositionalPhrase> following = new ArrayList<>();
    int last = inverted ? subjectRange.orElseThrow().last() : collect(after, following);
    return new Clause(
        subjectRange,
        antecedent,
        phrases.range(unit, verbEnd),
        object.map(first -> phrases.range(first, phrases.endOfObject(first))),
        following,
        last);
  }

  /** The verb phrase with the particle, adverb or adjective that completes it. */
  private int verbEnd(int unit) {
    int end = unit;
    while (view.isUnit(end + 1)
        && (view.units().get(end + 1).isParticle()
            || view.units().get(end + 1).isAdjective()
            || view.tag(view.units().get(end + 1).range().first()).equals("RP"))) {
      end++;
    }
    return end;
  }

  private TokenRange subjectRange(int last, int unit) {
    return last > unit
        ? phrases.range(last, phrases.endWithOf(last))
        : phrases.range(phrases.start(last), last);
  }

  private boolean isCoordinated(int unit) {
    int before = unit - 1;
    while (view.isUnit(before) && view.units().get(before).isAdverb()) {
      before--;
    }
    return view.isMark(before, "and") || view.isMark(before, "but") || view.isMark(before, "or");
  }

  private Optional<TokenRange> shared(int unit) {
    return isCoordinated(unit) && !clauses.isEmpty()
        ? clauses.get(clauses.size() - 1).subject()
        : Optional.empty();
  }

  private Optional<TokenRange> sharedAntecedent(int unit) {
    return isCoordinated(unit) && !clauses.isEmpty()
        ? clauses.get(clauses.size() - 1).antecedent()
        : Optional.empty();
  }

  private Optional<TokenRange> antecedent(int subject) {
    TokenRange range = view.units().get(subject).range();
    if (!view.tag(range.first()).startsWith("W") && !view.isMark(subject, "that")) {
      return Optional.empty();
    }
    int before = subject - 1;
    while (view.isMark(before, ",") || isNumber(before)) {
      before--;
    }
    if (!view.isNounPhrase(before)) {
      return Optional.empty();
    }
    boolean somebody = view.word(range.first()).equals("who") && !isPerson(before);
    return Optional.of(view.units().get(somebody ? phrases.start(before) : before).range());
  }

  private boolean isPerson(int unit) {
    Span span = view.span(view.units().get(unit).range());
    return view.names().stream()
        .anyMatch(name -> name.type() == NameType.PERSON && span.contains(name.span()));
  }

  private boolean isNumber(int unit) {
    return view.isNounPhrase(unit) && view.tag(view.units().get(unit).range().first()).equals("CD");
  }

  private Optional<Integer> object(int unit) {
    int next = phrases.afterAdverbs(unit);
    if (!view.isNounPhrase(next) || view.isTime(view.units().get(next).range())) {
      return Optional.empty();
    }
    int end = phrases.endWithCoordination(next);
    boolean startsAClause = view.isFinite(phrases.afterAdverbs(end + 1));
    return startsAClause || view.tag(view.units().get(next).range().first()).startsWith("W")
        ? Optional.empty()
        : Optional.of(next);
  }

  /** Collects prepositional phrases and times from the unit on; the last token of the clause. */
  private int collect(int unit, List<PrepositionalPhrase> into) {
    int next = unit;
    while (view.isUnit(next)) {
      Optional<PrepositionalPhrase> phrase = phrases.phrase(next);
      if (phrase.isPresent() && !isSubject(phrase.get())) {
        into.add(phrase.get());
        next = view.unitOf(phrase.get().object().last()) + 1;
      } else if (isLoose(next)) {
        next++;
      } else {
        break;
      }
    }
    return view.units().get(next - 1).range().last();
  }

  private boolean isSubject(PrepositionalPhrase phrase) {
    return view.isFinite(view.unitOf(phrase.object().last()) + 1)
        && !view.word(phrase.preposition().first()).equals("of");
  }

  /** Adverbs, times, and what is left of a phrase that cannot be told, do not end a clause. */
  private boolean isLoose(int unit) {
    Unit next = view.units().get(unit);
    boolean opensAPhrase =
        next.isPreposition() && view.isUnit(unit + 1) && view.units().get(unit + 1).isVerbPhrase();
    boolean time = next.isNounPhrase() && view.isTime(next.range());
    boolean comma =
        view.isMark(unit, ",")
            && phrases.phrase(unit + 1).isPresent()
            && !view.isMark(unit + 1, "according to")
            && !isAccording(unit + 1);
    return next.isAdverb()
        || opensAPhrase
        || time
        || comma
        || (next.isNounPhrase() && !view.isFinite(phrases.afterAdverbs(unit + 1)));
  }

  private boolean isAccording(int unit) {
    return view.isUnit(unit)
        && view.word(view.units().get(unit).range().first()).equals("according");
  }
}
