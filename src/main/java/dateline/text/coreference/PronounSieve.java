package dateline.text.coreference;

import dateline.text.NameType;
import dateline.text.Quotation;
import dateline.text.Quotation.Style;
import dateline.text.coreference.Traits.Being;
import dateline.text.coreference.Traits.Count;
import dateline.text.coreference.Traits.Gender;
import dateline.text.phrase.FlatText;
import dateline.text.phrase.NounPhrase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins third-person pronouns with their antecedents by agreement and salience.
 *
 * <p>Candidates are tried from the pronoun's sentence backwards, subjects first, as in Raghunathan
 * et al. (2010), section 3.3.7, after Hobbs (1978). A pronoun outside of quoted words never takes
 * up somebody named only within them, and one within them never means their speaker.
 */
final class PronounSieve {
  private static final int REACH_OF_PERSONS = 3;
  private static final int REACH_OF_THINGS = 1;

  private final Entities entities;
  private final FlatText text;
  private final List<Quotation> direct;
  private final Map<Integer, Optional<Quotation>> quotations = new HashMap<>();

  PronounSieve(Entities entities, List<Quotation> quotations) {
    this.entities = entities;
    text = entities.text();
    direct = quotations.stream().filter(q -> q.style() == Style.DIRECT).toList();
  }

  /** Resolves the pronouns outside of quoted words. */
  void runOutside() {
    run(false);
  }

  /** Resolves the pronouns within quoted words. */
  void runInside() {
    run(true);
  }

  private void run(boolean inside) {
    for (int i = 0; i < entities.size(); i++) {
      Candidate pronoun = entities.candidate(i);
      boolean third = pronoun.isPronoun() && pronoun.traits().count() != Count.UNKNOWN;
      if (third && quotation(i).isPresent() == inside && !isEmpty(pronoun)) {
        resolve(i);
      }
    }
  }

  private Optional<Quotation> quotation(int number) {
    return quotations.computeIfAbsent(
        number,
        candidate ->
            direct.stream()
                .filter(q -> q.words().contains(entities.candidate(candidate).span()))
                .findFirst());
  }

  /** "It is clear that", "it seems": nothing is meant. */
  private boolean isEmpty(Candidate pronoun) {
    if (!pronoun.head().equals("it")) {
      return false;
    }
    int next = pronoun.last() + 1;
    if (CoreferenceWords.isEmptyIt(text.lower(next))) {
      return true;
    }
    int end = text.sentenceEnd(pronoun.last());
    boolean being = false;
    for (int i = next; i < end && i < next + 3; i++) {
      being |= text.token(i).lemma().equals("be") || text.lower(i).equals("'s");
    }
    return being && leadsOn(next, end);
  }

  private boolean leadsOn(int next, int end) {
    for (int i = next; i < end && i < next + 6; i++) {
      String word = text.lower(i);
      if (word.equals("that")
          || word.equals("to")
          || word.equals("for")
          || word.equals("who")
          || word.equals("when")
          || word.equals("whether")
          || word.equals("time")) {
        return true;
      }
    }
    return false;
  }

  private void resolve(int number) {
    Candidate pronoun = entities.candidate(number);
    boolean person = pronoun.traits().being() == Being.PERSON;
    int reach = person ? REACH_OF_PERSONS : REACH_OF_THINGS;
    int best = -1;
    double bestCost = Double.MAX_VALUE;
    int sentence = entities.sentence(number);
    for (int i = number - 1; i >= 0 && sentence - entities.sentence(i) <= reach; i--) {
      if (isPossible(number, i)) {
        double cost = cost(number, i);
        if (cost <= bestCost) {
          best = i;
          bestCost = cost;
        }
      }
    }
    if (best >= 0) {
      entities.merge(best, number);
    }
  }

  private boolean isPossible(int number, int antecedent) {
    Candidate pronoun = entities.candidate(number);
    Candidate other = entities.candidate(antecedent);
    Entity entity = entities.entity(antecedent);
    return !other.span().contains(pronoun.span())
        && (!other.isPronoun() || entity.size() > 1)
        && matches(pronoun, entity)
        && (!isSpeaker(pronoun) || canSpeak(entity))
        && entity.agreesWith(entities.entity(number))
        && isProminent(number, antecedent)
        && !isFellowOfOneVerb(number, antecedent)
        && fitsQuotations(number, antecedent);
  }

  /** "It said": only a body speaks, not the rain. */
  private boolean isSpeaker(Candidate pronoun) {
    int next = pronoun.last() + 1;
    while (text.tag(next).startsWith("RB") || text.lower(next).equals("has")) {
      next++;
    }
    return pronoun.head().equals("it") && CoreferenceWords.isSaying(text.lower(next));
  }

  private static boolean canSpeak(Entity entity) {
    return entity.traits().being() == Being.BODY
        || entity.type().equals(Optional.of(NameType.ORGANIZATION));
  }

  /** A thing of the sentence before is taken up only where it was the subject, or is named. */
  private boolean isProminent(int number, int antecedent) {
    return entities.candidate(number).traits().being() == Being.PERSON
        || entities.sentence(number) == entities.sentence(antecedent)
        || entities.isSubject(antecedent)
        || (isSpeaker(entities.candidate(number)) && opensSentence(antecedent));
  }

  private boolean opensSentence(int number) {
    int first = entities.candidate(number).first();
    return first - text.sentenceStart(first) <= 1;
  }

  private static boolean matches(Candidate pronoun, Entity entity) {
    Traits traits = entity.traits();
    if (pronoun.traits().being() == Being.PERSON) {
      return traits.being() == Being.PERSON && traits.count() != Count.MANY;
    }
    if (pronoun.traits().count() == Count.MANY) {
      return traits.count() == Count.MANY || traits.being() == Being.BODY && isOrganized(entity);
    }
    return (traits.being() == Being.THING || traits.being() == Being.BODY)
        && traits.count() == Count.ONE;
  }

  private static boolean isOrganized(Entity entity) {
    return entity.names().isEmpty()
        || entity.type().equals(Optional.of(NameType.ORGANIZATION))
        || entity.names().stream().flatMap(List::stream).anyMatch(CoreferenceWords::isBodyWord);
  }

  /** "He met him": subject and object of one verb are two, unless the pronoun is reflexive. */
  private boolean isFellowOfOneVerb(int number, int antecedent) {
    Candidate pronoun = entities.candidate(number);
    boolean free =
        text.tag(pronoun.first()).equals("PRP$")
            || pronoun.head().endsWith("self")
            || pronoun.head().endsWith("selves")
            || entities.sentence(number) != entities.sentence(antecedent);
    if (free || entities.isSubject(number)) {
      return false;
    }
    int verbs = 0;
    int from = entities.candidate(antecedent).last() + 1;
    for (int i = from; i < pronoun.first(); i++) {
      boolean opens = text.isFinite(i) && !text.isFinite(i - 1);
      verbs += opens ? 1 : 0;
    }
    return verbs <= 1 && entities.isSubject(antecedent);
  }

  private boolean fitsQuotations(int number, int antecedent) {
    Optional<Quotation> own = quotation(number);
    Optional<Quotation> other = quotation(antecedent);
    if (own.isEmpty()) {
      return other.isEmpty();
    }
    Optional<Integer> speaker = own.get().speaker().flatMap(entities::headOf);
    return speaker.isEmpty() || entities.entity(speaker.get()) != entities.entity(antecedent);
  }

  /** Smaller is more salient: near sentences, subjects, known gender, names, early words. */
  private double cost(int number, int antecedent) {
    Candidate pronoun = entities.candidate(number);
    Entity entity = entities.entity(antecedent);
    double cost = 10.0 * (entities.sentence(number) - entities.sentence(antecedent));
    cost += entities.isSubject(antecedent) ? 0 : 4;
    boolean told =
        pronoun.traits().gender() == Gender.UNKNOWN
            || entity.traits().gender() == pronoun.traits().gender();
    cost += told ? 0 : 6;
    cost += isSource(entities.candidate(antecedent)) ? 3 : 0;
    cost += entity.names().isEmpty() ? 1.5 : 0;
    cost -= Math.min(entity.size(), 4) * 0.5;
    return cost;
  }

  /** "According to X": X is seldom taken up. */
  private boolean isSource(Candidate candidate) {
    int first = text.phrase(candidate.first()).map(NounPhrase::first).orElse(candidate.first());
    return text.lower(first - 1).equals("to") && text.lower(first - 2).equals("according");
  }
}
