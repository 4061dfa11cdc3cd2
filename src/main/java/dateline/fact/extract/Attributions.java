package dateline.fact.extract;

import dateline.fact.Argument;
import dateline.fact.Attribution;
import dateline.text.Discourse;
import dateline.text.Quotation;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Tells in whose words a part of the text stands. */
final class Attributions {
  private static final Set<String> DENIALS = Set.of("denied", "deny", "denies", "denying");
  private final String text;
  private final List<Quotation> quotations;
  private final Canonicals canonicals;

  Attributions(Discourse discourse, Canonicals canonicals) {
    text = discourse.text();
    quotations = discourse.quotations();
    this.canonicals = canonicals;
  }

  /** The speakers of the quotations that contain the span, outermost first. */
  Attribution of(Span span) {
    List<Argument> speakers = new ArrayList<>();
    for (Quotation quotation : around(span)) {
      quotation.speaker().map(this::argument).ifPresent(speakers::add);
    }
    return speakers.isEmpty() ? Attribution.OUTLET : new Attribution(speakers);
  }

  /** The same for a quotation, which does not stand in its own words. */
  Attribution ofQuotation(Quotation quotation) {
    List<Argument> speakers = new ArrayList<>();
    for (Quotation outer : around(quotation.words())) {
      if (!outer.words().equals(quotation.words())) {
        outer.speaker().map(this::argument).ifPresent(speakers::add);
      }
    }
    return new Attribution(speakers);
  }

  /** Whether an odd number of those who speak deny it. */
  boolean isDenied(Span span) {
    return around(span).stream().filter(this::denies).count() % 2 == 1;
  }

  boolean denies(Quotation quotation) {
    return quotation
        .verb()
        .filter(verb -> List.of(verb.of(text).split(" ", -1)).stream().anyMatch(DENIALS::contains))
        .isPresent();
  }

  private Argument argument(Span span) {
    return new Argument(span, span.of(text), canonicals.of(span));
  }

  private List<Quotation> around(Span span) {
    return quotations.stream()
        .filter(quotation -> quotation.words().contains(span))
        .sorted(
            Comparator.comparingInt((Quotation quotation) -> quotation.words().length()).reversed())
        .toList();
  }
}
