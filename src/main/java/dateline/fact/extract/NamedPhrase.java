package dateline.fact.extract;

import dateline.text.Mention;
import dateline.text.NameType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A noun phrase that ends with the name of somebody or some body.
 *
 * @param unit the phrase's place among the units
 * @param title the words before the name, where there are any
 * @param name the name
 * @param type what it names
 */
record NamedPhrase(int unit, Optional<TokenRange> title, TokenRange name, NameType type) {
  /** The named phrases of a sentence in order. */
  static List<NamedPhrase> in(SentenceView view) {
    List<NamedPhrase> phrases = new ArrayList<>();
    for (Mention name : view.names()) {
      if (name.type() == NameType.PERSON || name.type() == NameType.ORGANIZATION) {
        view.range(name.span())
            .flatMap(range -> of(view, range, name.type()))
            .ifPresent(phrases::add);
      }
    }
    return phrases;
  }

  private static Optional<NamedPhrase> of(SentenceView view, TokenRange mention, NameType type) {
    int unit = view.unitOf(mention.last());
    TokenRange phrase = view.units().get(unit).range();
    if (!view.isNounPhrase(unit) || phrase.last() != mention.last()) {
      return Optional.empty();
    }
    int first = Math.max(mention.first(), phrase.first());
    while (type == NameType.PERSON
        && first < mention.last()
        && view.isAny(first, ProfileWords.TITLES)) {
      first++;
    }
    TokenRange name = new TokenRange(first, mention.last());
    return Optional.of(new NamedPhrase(unit, title(view, phrase, first), name, type));
  }

  /** What stands before the name in its phrase, if that is more than an article. */
  private static Optional<TokenRange> title(SentenceView view, TokenRange phrase, int name) {
    int last = name - 1;
    if (last < phrase.first()
        || view.tag(last).equals("POS")
        || view.tag(last).equals("CC")
        || view.word(last).equals(",")) {
      return Optional.empty();
    }
    boolean bare = last == phrase.first() && view.tag(last).equals("DT");
    return bare ? Optional.empty() : Optional.of(new TokenRange(phrase.first(), last));
  }
}
