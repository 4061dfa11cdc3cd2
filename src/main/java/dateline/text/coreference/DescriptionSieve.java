package dateline.text.coreference;

import dateline.text.NameType;
import dateline.text.phrase.FlatText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Joins definite descriptions with what they take up: "the mayor" with the mayor named before, "the
 * company" with the only company in sight, "the deal" with "a deal".
 *
 * <p>After the strict head matching of Raghunathan et al. (2010), section 3.3.3: the words before
 * the head must all be known of the antecedent.
 */
final class DescriptionSieve {
  private static final int REACH = 12;
  private static final int NEAR = 2;

  private final Entities entities;
  private final FlatText text;

  DescriptionSieve(Entities entities) {
    this.entities = entities;
    text = entities.text();
  }

  void run() {
    for (int i = 0; i < entities.size(); i++) {
      Candidate candidate = entities.candidate(i);
      if (candidate.isDescription() && isDefinite(candidate) && entities.entity(i).size() == 1) {
        int number = i;
        antecedent(i, candidate).ifPresent(other -> entities.merge(other, number));
      }
    }
  }

  private boolean isDefinite(Candidate candidate) {
    return CoreferenceWords.isDefinite(text.lower(candidate.first()));
  }

  private Optional<Integer> antecedent(int number, Candidate candidate) {
    if (candidate.traits().count() == Traits.Count.MANY) {
      return sameHead(number, candidate);
    }
    return switch (candidate.traits().being()) {
      case PERSON ->
          holder(number, candidate)
              .or(() -> sameHead(number, candidate))
              .or(() -> compatriot(number, candidate));
      case BODY ->
          bodyNamed(number, candidate)
              .or(() -> sameHead(number, candidate))
              .or(() -> onlyBody(number, candidate));
      default -> sameHead(number, candidate);
    };
  }

  /** The latest candidate before a number whose entity passes. */
  private Optional<Integer> latest(int number, int reach, Predicate<Integer> test) {
    int sentence = entities.sentence(number);
    for (int i = number - 1; i >= 0 && sentence - entities.sentence(i) <= reach; i--) {
      Candidate other = entities.candidate(i);
      boolean apart = !other.span().overlaps(entities.candidate(number).span());
      if (apart && !other.isPronoun() && test.test(i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Somebody named who is known to hold the role. */
  private Optional<Integer> holder(int number, Candidate role) {
    Entity own = entities.entity(number);
    if (hasComplement(role)) {
      return Optional.empty();
    }
    return latest(
        number,
        REACH,
        i -> {
          Entity other = entities.entity(i);
          return !other.names().isEmpty()
              && other.isPerson()
              && other.words().contains(role.head())
              && other.words().containsAll(role.words())
              && other.agreesWith(own);
        });
  }

  /** "the North Korean envoy": the latest person who is known to be North Korean. */
  private Optional<Integer> compatriot(int number, Candidate role) {
    Set<String> origins = origins(role);
    if (origins.isEmpty() || hasComplement(role)) {
      return Optional.empty();
    }
    return latest(
        number,
        REACH,
        i -> {
          Entity other = entities.entity(i);
          return other.isPerson()
              && !other.names().isEmpty()
              && entities.candidate(i).isName()
              && entities.candidate(i).words().containsAll(origins)
              && other.agreesWith(entities.entity(number));
        });
  }

  /** The capitalised words before the head, where all words before it are such. */
  private Set<String> origins(Candidate role) {
    Set<String> origins = new HashSet<>();
    for (int i = role.first() + 1; i < role.last(); i++) {
      if (Character.isUpperCase(text.token(i).form().charAt(0))) {
        origins.add(text.lower(i));
      }
    }
    return origins.equals(role.words()) ? origins : Set.of();
  }

  private boolean hasComplement(Candidate candidate) {
    return text.lower(candidate.last() + 1).equals("of");
  }

  /** The one thing in reach that was called the same; nothing where there are two of them. */
  private Optional<Integer> sameHead(int number, Candidate candidate) {
    if (hasComplement(candidate)) {
      return sameWords(number, candidate);
    }
    Set<Entity> rivals = new HashSet<>();
    Optional<Integer> found =
        latest(
            number,
            REACH,
            i -> {
              if (takesUp(number, i)) {
                rivals.add(entities.entity(i));
              }
              return rivals.size() > 1;
            });
    return found.isPresent() || rivals.isEmpty()
        ? Optional.empty()
        : Optional.of(rivals.iterator().next().lastBefore(number));
  }

  private boolean takesUp(int number, int antecedent) {
    Candidate candidate = entities.candidate(number);
    Candidate other = entities.candidate(antecedent);
    return other.isDescription()
        && other.head().equals(candidate.head())
        && other.words().containsAll(candidate.words())
        && sameOwner(other, candidate)
        && entities.entity(antecedent).agreesWith(entities.entity(number));
  }

  /** A description with a possessor is taken up only by one without, or with the same. */
  private boolean sameOwner(Candidate other, Candidate candidate) {
    return !hasOwner(candidate) || other.span().of(all()).equals(candidate.span().of(all()));
  }

  private boolean hasOwner(Candidate candidate) {
    for (int i = candidate.first(); i < candidate.last(); i++) {
      if (text.tag(i).equals("POS")) {
        return true;
      }
    }
    return false;
  }

  private String all() {
    return text.analyzed().text();
  }

  /** With "of" behind it: only the same words again, complement included. */
  private Optional<Integer> sameWords(int number, Candidate candidate) {
    String words = withComplement(number, candidate);
    return latest(
        number,
        REACH,
        i -> {
          Candidate other = entities.candidate(i);
          return other.isDescription()
              && other.head().equals(candidate.head())
              && withComplement(i, other).equals(words);
        });
  }

  private String withComplement(int number, Candidate candidate) {
    int last = Math.min(entities.afterComplement(number), text.size()) - 1;
    List<String> words = new ArrayList<>();
    for (int i = candidate.first() + 1; i <= last; i++) {
      words.add(text.lower(i));
    }
    return String.join(" ", words);
  }

  /** "the ministry" for the ministry named before. */
  private Optional<Integer> bodyNamed(int number, Candidate candidate) {
    if (hasComplement(candidate) || hasOwner(candidate)) {
      return Optional.empty();
    }
    return latest(
        number,
        REACH,
        i -> {
          Candidate other = entities.candidate(i);
          Set<String> known = new HashSet<>(other.key());
          known.addAll(other.words());
          return other.isName()
              && !entities.entity(i).isPerson()
              && other.key().contains(candidate.head())
              && known.containsAll(candidate.words());
        });
  }

  /** "the company": the one organization named in the sentences before it. */
  private Optional<Integer> onlyBody(int number, Candidate candidate) {
    if (!candidate.words().isEmpty() || hasComplement(candidate)) {
      return Optional.empty();
    }
    Set<Entity> bodies = new HashSet<>();
    Optional<Integer> last =
        latest(
            number,
            NEAR,
            i -> {
              boolean body =
                  entities.candidate(i).type().equals(Optional.of(NameType.ORGANIZATION));
              if (body) {
                bodies.add(entities.entity(i));
              }
              return false;
            });
    return last.isEmpty() && bodies.size() == 1
        ? Optional.of(bodies.iterator().next().lastBefore(number))
        : Optional.empty();
  }
}
