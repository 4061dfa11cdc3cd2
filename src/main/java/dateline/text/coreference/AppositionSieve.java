package dateline.text.coreference;

import dateline.text.phrase.FlatText;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Joins a name with a description beside it: "Jane Roe, the mayor of X,", "the mayor, Jane Roe,",
 * "Jane Roe is the mayor".
 *
 * <p>After the precise constructs of Raghunathan et al. (2010), section 3.3.2.
 */
final class AppositionSieve {
  private final Entities entities;
  private final FlatText text;

  AppositionSieve(Entities entities) {
    this.entities = entities;
    text = entities.text();
  }

  void run() {
    for (int i = 0; i < entities.size(); i++) {
      Candidate candidate = entities.candidate(i);
      if (candidate.isName()) {
        behind(i).filter(d -> fits(candidate, d)).ifPresent(join(i));
      } else if (candidate.isDescription() && isPersonal(candidate)) {
        nameBehind(i).ifPresent(join(i));
      }
    }
  }

  private Consumer<Integer> join(int number) {
    return other -> entities.merge(number, other);
  }

  /** The description after the name and a comma, or after "is". */
  private Optional<Integer> behind(int name) {
    int next = entities.candidate(name).last() + 1;
    if (text.lower(next).equals(",")) {
      int start = isAge(next + 1) ? next + 3 : next + 1;
      return entities.startingAt(start).filter(this::isClosed);
    }
    if (isBeing(next)) {
      return entities.startingAt(next + 1).filter(d -> text.tag(next + 1).equals("DT"));
    }
    return Optional.empty();
  }

  /** "Jane Roe, 52, a teacher". */
  private boolean isAge(int i) {
    return text.tag(i).equals("CD") && text.lower(i + 1).equals(",");
  }

  private boolean isBeing(int i) {
    String word = text.lower(i);
    return word.equals("is") || word.equals("was") || word.equals("became");
  }

  /** Whether a comma or the sentence's end closes it, so that it is not one of a list. */
  private boolean isClosed(int description) {
    int end = entities.afterComplement(description);
    String next = text.lower(end);
    boolean enumerated = next.equals(",") && text.lower(end + 1).equals("and");
    return !enumerated
        && (next.equals(",")
            || next.equals(".")
            || next.equals(";")
            || text.sentence(end) != entities.sentence(description));
  }

  private boolean fits(Candidate name, int number) {
    Candidate description = entities.candidate(number);
    if (!description.isDescription() || description.traits().count() == Traits.Count.MANY) {
      return false;
    }
    boolean person = name.traits().being() == Traits.Being.PERSON;
    boolean open = name.traits().being() == Traits.Being.UNKNOWN;
    boolean determined = text.tag(description.first()).equals("DT");
    return isPersonal(description) ? person || open : !person && determined;
  }

  private static boolean isPersonal(Candidate description) {
    return description.traits().being() == Traits.Being.PERSON
        && description.traits().count() == Traits.Count.ONE;
  }

  /** "the mayor, Jane Roe,": the name after the description and a comma. */
  private Optional<Integer> nameBehind(int description) {
    int comma = entities.afterComplement(description);
    if (!text.lower(comma).equals(",")) {
      return Optional.empty();
    }
    return text.phrase(comma + 1)
        .filter(phrase -> phrase.first() == comma + 1)
        .flatMap(phrase -> entities.endingAt(phrase.last()))
        .filter(n -> entities.candidate(n).traits().being() == Traits.Being.PERSON)
        .filter(n -> entities.candidate(n).isName())
        .filter(n -> isClosed(n) || text.isFinite(entities.afterComplement(n)));
  }
}
