package dateline.text.coreference;

import dateline.text.Mention;
import dateline.text.NameType;
import dateline.text.coreference.Candidate.Kind;
import dateline.text.coreference.Traits.Being;
import dateline.text.coreference.Traits.Count;
import dateline.text.coreference.Traits.Gender;
import dateline.text.phrase.FlatText;
import dateline.text.phrase.NounPhrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds everything that may refer: names (those of the analyzer, and runs of proper nouns that it
 * left out), pronouns, and definite or indefinite descriptions.
 */
final class CandidateFinder {
  private static final Set<NameType> REFERRING =
      Set.of(NameType.PERSON, NameType.ORGANIZATION, NameType.PLACE, NameType.OTHER);

  private final FlatText text;
  private final List<Candidate> found = new ArrayList<>();

  private CandidateFinder(FlatText text) {
    this.text = text;
  }

  /** The candidates by their start; of two with one start the longer one first. */
  static List<Candidate> find(FlatText text) {
    return new CandidateFinder(text).find();
  }

  private List<Candidate> find() {
    for (NounPhrase phrase : text.phrases()) {
      if (!phrase.time()) {
        phrase(phrase);
      }
    }
    found.sort(
        Comparator.<Candidate>comparingInt(c -> c.span().start())
            .thenComparing(c -> -c.span().end()));
    return List.copyOf(found);
  }

  private void phrase(NounPhrase phrase) {
    int first = phrase.first();
    String tag = text.tag(first);
    if (tag.startsWith("PRP") && !text.isAcronym(first)) {
      pronoun(first);
    }
    if (tag.equals("PRP") && !text.isAcronym(first)) {
      return;
    }
    // Possessors inside are phrases of their own: "Smith 's lawyer".
    int start = first;
    for (int i = first; i <= phrase.last(); i++) {
      if (text.tag(i).equals("POS")) {
        part(start, i - 1, start);
        start = i + 1;
      }
    }
    part(first, phrase.last(), start);
  }

  private void pronoun(int i) {
    String word = text.lower(i);
    add(
        new Candidate(
            text.span(i, i),
            i,
            i,
            Kind.PRONOUN,
            List.of(word),
            Set.of(),
            CoreferenceWords.ofPronoun(word),
            Optional.empty()));
  }

  private void add(Candidate candidate) {
    found.add(candidate);
  }

  /** A phrase or a part of it; the words from {@code own} on are no possessor's. */
  private void part(int first, int last, int own) {
    if (last < own) {
      return;
    }
    int nameFirst = nameStart(own, last);
    inner(own, Math.min(nameFirst, last + 1));
    if (nameFirst > last) {
      description(first, last, own);
    } else {
      name(nameFirst, last, own);
    }
  }

  /** Names that stand before a common head: "Acme officials". */
  private void inner(int own, int end) {
    for (int i = own; i < end; i++) {
      Optional<Mention> name = text.name(i);
      boolean starts = name.isPresent() && !name.equals(text.name(i - 1));
      if (starts && REFERRING.contains(name.orElseThrow().type())) {
        int last = i;
        while (last + 1 < end && text.name(last + 1).equals(name)) {
          last++;
        }
        name(i, last, i);
      }
    }
  }

  /** Where the name at the end of a phrase starts; behind its end if it ends in no name. */
  private int nameStart(int own, int last) {
    Optional<Mention> name = text.name(last);
    if (name.isPresent()) {
      if (!REFERRING.contains(name.get().type())) {
        return last + 1;
      }
      int first = last;
      while (first > own && text.name(first - 1).equals(name)) {
        first--;
      }
      return first;
    }
    int first = last + 1;
    while (first > own && isProper(first - 1) && text.name(first - 1).isEmpty()) {
      first--;
    }
    while (first < last && isRole(first)) {
      first++;
    }
    return first == last && isRole(first) ? last + 1 : first;
  }

  private boolean isProper(int i) {
    return text.token(i).isProperNoun() && Character.isUpperCase(text.token(i).form().charAt(0))
        || text.isAcronym(i);
  }

  private boolean isRole(int i) {
    return CoreferenceWords.isTitle(text.lower(i)) || CoreferenceWords.isPerson(text.lower(i));
  }

  private void name(int first, int last, int own) {
    List<String> key = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      if (!text.tag(i).equals("DT") && Character.isLetterOrDigit(text.lower(i).charAt(0))) {
        key.add(text.lower(i));
      }
    }
    Set<String> words = words(own, first);
    if (own == first && CoreferenceWords.isTitle(text.lower(first - 1))) {
      words.add(text.lower(first - 1));
    }
    while (key.size() > 1 && CoreferenceWords.isTitle(key.get(0))) {
      words.add(key.remove(0));
    }
    if (key.isEmpty()) {
      return;
    }
    Optional<NameType> type = text.name(last).map(Mention::type);
    Traits traits = NameTraits.of(key, words, type);
    if (traits.being() == Being.PERSON && type.isEmpty()) {
      type = Optional.of(NameType.PERSON);
    }
    add(
        new Candidate(
            text.span(first, last),
            first,
            last,
            Kind.NAME,
            CoreferenceWords.canonical(key),
            words,
            traits,
            type));
  }

  private Set<String> words(int first, int end) {
    Set<String> words = new HashSet<>();
    for (int i = first; i < end; i++) {
      String tag = text.tag(i);
      if (tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("PRP") || tag.equals("CD")) {
        words.add(text.lower(i));
      }
    }
    return words;
  }

  private void description(int first, int last, int own) {
    String head = text.lower(last);
    String lemma = text.token(last).lemma();
    boolean many = text.tag(last).equals("NNS") || text.tag(last).equals("NNPS");
    String noun = many ? lemma : head;
    if (!text.token(last).isNoun() || CoreferenceWords.isVague(noun)) {
      return;
    }
    Gender gender = CoreferenceWords.genderOfNoun(noun);
    Being being =
        CoreferenceWords.isPerson(noun)
            ? Being.PERSON
            : CoreferenceWords.isGroup(noun) ? Being.BODY : Being.THING;
    Traits traits = new Traits(gender, many ? Count.MANY : Count.ONE, being);
    add(
        new Candidate(
            text.span(first, last),
            first,
            last,
            Kind.DESCRIPTION,
            List.of(head),
            words(own, last),
            traits,
            Optional.empty()));
  }
}
