package dateline.text.coreference;

import dateline.text.AnalyzedText;
import dateline.text.CoreferenceChain;
import dateline.text.Quotation;
import dateline.text.Quotation.Style;
import dateline.text.Span;
import dateline.text.phrase.FlatText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells which mentions mean the same. Thread safe.
 *
 * <p>A sieve of several passes, the most precise ones first, each building on the entities of those
 * before it.
 *
 * @see <a href="https://aclanthology.org/D10-1048/">Raghunathan et al., 2010</a>
 * @see <a href="https://aclanthology.org/J13-4004/">Lee et al., 2013</a>
 */
public final class CoreferenceResolver {
  /**
   * The chains of a text, in the order of their first mentions; "I" in a quotation is its speaker.
   *
   * <p>Every chain has at least two mentions and at least one that is no pronoun; no mention stands
   * in two chains. Precision goes before recall: a pronoun without a clear antecedent stands in no
   * chain.
   */
  public List<CoreferenceChain> resolve(AnalyzedText text, List<Quotation> quotations) {
    return resolve(new FlatText(text), quotations);
  }

  /** The same, for a text whose noun phrases are found already. */
  public List<CoreferenceChain> resolve(FlatText flat, List<Quotation> quotations) {
    Entities entities = new Entities(flat, CandidateFinder.find(flat));
    new NameSieve(entities).run();
    new AppositionSieve(entities).run();
    new DescriptionSieve(entities).run();
    PronounSieve pronouns = new PronounSieve(entities, quotations);
    pronouns.runOutside();
    speakers(entities, quotations);
    pronouns.runInside();
    return chains(entities);
  }

  /** "I" and "we" between marks are whoever says so. */
  private static void speakers(Entities entities, List<Quotation> quotations) {
    for (Quotation quotation : quotations) {
      Optional<Integer> speaker = quotation.speaker().flatMap(entities::headOf);
      if (quotation.style() == Style.DIRECT && speaker.isPresent()) {
        for (int i = 0; i < entities.size(); i++) {
          Candidate candidate = entities.candidate(i);
          boolean first = candidate.isPronoun() && CoreferenceWords.isFirstPerson(candidate.head());
          if (first && quotation.words().contains(candidate.span())) {
            entities.merge(speaker.get(), i);
          }
        }
      }
    }
  }

  private static List<CoreferenceChain> chains(Entities entities) {
    List<CoreferenceChain> chains = new ArrayList<>();
    for (Entity entity : entities.all()) {
      List<Integer> members = entity.members();
      Optional<Candidate> fullest =
          members.stream()
              .map(entities::candidate)
              .filter(candidate -> !candidate.isPronoun())
              .min(
                  Comparator.comparing((Candidate candidate) -> !candidate.isName())
                      .thenComparing(candidate -> -candidate.span().length()));
      if (members.size() > 1 && fullest.isPresent()) {
        List<Span> spans = members.stream().map(m -> entities.candidate(m).span()).toList();
        chains.add(new CoreferenceChain(spans, fullest.get().span(), entity.type()));
      }
    }
    return List.copyOf(chains);
  }
}
