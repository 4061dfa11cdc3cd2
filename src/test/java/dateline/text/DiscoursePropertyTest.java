package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.coreference.CoreferenceResolver;
import dateline.text.quotation.QuotationFinder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the quotations and chains of any text. */
final class DiscoursePropertyTest {
  @Property(tries = 500)
  void quotationsLieWithinTheirText(@ForAll("texts") String text) {
    List<Quotation> found = new QuotationFinder().find(AnalyzedTextFixture.of(text));
    assertThat(found)
        .allSatisfy(
            quotation -> {
              assertThat(quotation.words().end()).isLessThanOrEqualTo(text.length());
              assertThat(quotation.words().of(text)).isNotBlank();
            });
    assertThat(found)
        .isSortedAccordingTo(
            (one, other) -> Integer.compare(one.words().start(), other.words().start()));
  }

  @Property(tries = 500)
  void noMentionStandsInTwoChains(@ForAll("texts") String text) {
    AnalyzedText analyzed = AnalyzedTextFixture.of(text);
    List<CoreferenceChain> chains =
        new CoreferenceResolver().resolve(analyzed, new QuotationFinder().find(analyzed));
    Set<Span> seen = new HashSet<>();
    assertThat(chains)
        .allSatisfy(
            chain -> {
              assertThat(chain.mentions()).hasSizeGreaterThan(1).isSorted();
              assertThat(chain.mentions()).allSatisfy(span -> assertThat(seen.add(span)).isTrue());
            });
  }

  @Property(tries = 300)
  void noStringMakesThemThrow(@ForAll String text) {
    AnalyzedText analyzed = AnalyzedTextFixture.of(text);
    List<Quotation> quotations = new QuotationFinder().find(analyzed);
    assertThat(new CoreferenceResolver().resolve(analyzed, quotations))
        .allSatisfy(chain -> assertThat(chain.mentions()).contains(chain.representative()));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "Anna",
            "Berg",
            "Acme",
            "WHO",
            "said",
            "told",
            "says",
            "saying",
            "that",
            "the",
            "a",
            "mayor",
            "company",
            "of",
            "in",
            "according",
            "to",
            "he",
            "she",
            "it",
            "I",
            "his",
            "is",
            ",",
            ".",
            ":",
            "\"",
            "“",
            "”",
            "‘",
            "’",
            "'",
            "(",
            ")",
            "\n",
            "\n\n",
            "and",
            "plan")
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(words -> String.join(" ", words));
  }
}
