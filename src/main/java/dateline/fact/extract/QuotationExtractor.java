package dateline.fact.extract;

import dateline.fact.Argument;
import dateline.fact.Evidence;
import dateline.fact.Fact;
import dateline.fact.FactKind;
import dateline.fact.Polarity;
import dateline.fact.Role;
import dateline.fact.Standing;
import dateline.text.Quotation;
import dateline.text.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Quotations, as they were found before: those whose words start in the sentence. */
final class QuotationExtractor implements KindExtractor {
  private final FactMaker maker;

  QuotationExtractor(FactMaker maker) {
    this.maker = maker;
  }

  @Override
  public List<Fact> extract(SentenceView view) {
    return view.quotations().stream()
        .filter(said -> view.sentence().contains(said.words().start()))
        .map(said -> fact(view, said))
        .toList();
  }

  private Fact fact(SentenceView view, Quotation said) {
    Map<Role, Argument> arguments = new EnumMap<>(Role.class);
    arguments.put(Role.WORDS, new Argument(said.words(), said.words().of(view.text()), none()));
    said.speaker()
        .ifPresent(span -> arguments.put(Role.SPEAKER, maker.argument(view, Role.SPEAKER, span)));
    said.verb().ifPresent(span -> arguments.put(Role.VERB, maker.argument(view, Role.VERB, span)));
    said.addressee()
        .ifPresent(
            span -> arguments.put(Role.ADDRESSEE, maker.argument(view, Role.ADDRESSEE, span)));
    said.occasion()
        .ifPresent(span -> arguments.put(Role.OCCASION, maker.argument(view, Role.OCCASION, span)));
    Span words = said.words();
    int end = Math.min(words.end(), view.sentence().end());
    return new Fact(
        FactKind.QUOTATION,
        arguments,
        maker.attributions().ofQuotation(said),
        maker.attributions().denies(said) ? Polarity.NEGATED : Polarity.AFFIRMED,
        Standing.ASSERTED,
        new Evidence(view.passage(), new Span(words.start(), end)));
  }

  private static Optional<String> none() {
    return Optional.empty();
  }
}
