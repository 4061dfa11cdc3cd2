package dateline.fact.extract;

import dateline.text.Mention;
import dateline.text.NameType;
import dateline.text.Span;
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
    for (int unit = 0; unit < view.units().size(); unit++) {
      unknown(view, unit).ifPresent(phrases::add);
    }
    return phrases;
  }

  /** A phrase that ends like a name, where the name finder saw none. */
  private static Optional<NamedPhrase> unknown(SentenceView view, int unit) {
    TokenRange phrase = view.units().get(unit).range();
    int first = phrase.last() + 1;
    while (first > phrase.first() && isNameLike(view, first - 1)) {
      first--;
    }
    Span span = view.span(phrase);
    boolean seen = view.names().stream().anyMatch(name -> name.span().overlaps(span));
    return view.isNounPhrase(unit) && first <= phrase.last() && !seen && !view.isTime(phrase)
        ? of(view, new TokenRange(first, phrase.last()), NameType.PERSON)
        : Optional.empty();
  }

  /** A capital where neither a title nor the sentence's start asks for one. */
  private static boolean isNameLike(SentenceView view, int token) {
    return Character.isUpperCase(view.token(token).form().charAt(0))
        && (view.token(token).isProperNoun() || view.tag(token).equals("NN"))
        && !view.isAny(token, ProfileWords.TITLES);
  }

  private static Optional<NamedPhrase> of(SentenceView view, TokenRange mention, NameType type) {
    int unit = view.unitOf(mention.last());
    TokenRange phrase = view.units().get(unit).range();
    if (!view.isNounPhrase(unit) || phrase.last() != mention.last()) {
      return Optional.empty();
    }
    int first = type == NameType.PERSON ? firstOfPerson(view, mention, phrase) : mention.first();
    first = Math.max(first, phrase.first());
    TokenRange name = new TokenRange(first, mention.last());
    return Optional.of(new NamedPhrase(unit, title(view, phrase, first), name, type));
  }

  /** Titles within a name are cut off, first names before it are taken in. */
  private static int firstOfPerson(SentenceView view, TokenRange mention, TokenRange phrase) {
    for (int i = mention.last() - 1; i >= mention.first(); i--) {
      if (view.isAny(i, ProfileWords.TITLES)) {
        return i + 1;
      }
    }
    int first = mention.first();
    while (first > phrase.first()
        && view.tag(first - 1).equals("NNP")
        && !view.isAny(first - 1, ProfileWords.TITLES)
        && !ProfileWords.isNationality(view.token(first - 1))) {
      first--;
    }
    return first;
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
