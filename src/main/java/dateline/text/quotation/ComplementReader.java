package dateline.text.quotation;

import dateline.text.Span;
import dateline.text.phrase.FlatText;
import dateline.text.phrase.NounPhrase;
import java.util.Optional;
import java.util.Set;

/** Reads what stands between a verb of saying and the words said: to whom, where and when. */
final class ComplementReader {
  private static final Set<String> PLACING =
      Set.of(
          "in",
          "at",
          "on",
          "during",
          "via",
          "through",
          "by",
          "after",
          "before",
          "from",
          "of",
          "about",
          "with",
          "to",
          "for",
          "outside",
          "following",
          "over",
          "regarding",
          "upon");
  private static final Set<String> GOING_ON = Set.of("with", "to", "from", "on", "of", "for", "in");

  private final FlatText text;
  private final SayingVerbs verbs;

  ComplementReader(FlatText text, SayingVerbs verbs) {
    this.text = text;
    this.verbs = verbs;
  }

  /** Whom and where, and the token after them. */
  record Complements(int end, Optional<Span> addressee, Optional<Span> occasion) {}

  /** Reads on behind the verb. */
  Complements read(int verb) {
    int next = verb + 1;
    Optional<Span> addressee = Optional.empty();
    if (verbs.takesAddressee(verb) && isObject(next)) {
      int last = text.phrase(next).orElseThrow().last();
      addressee = Optional.of(text.span(next, last));
      next = last + 1;
    }
    Complements rest = readFrom(verb, next);
    return addressee.isPresent() ? new Complements(rest.end(), addressee, rest.occasion()) : rest;
  }

  private boolean isObject(int i) {
    return text.startsPhrase(i)
        && text.phrase(i).filter(p -> !p.time() && !text.isFinite(p.last() + 1)).isPresent();
  }

  /** Reads on from a token behind the verb. */
  Complements readFrom(int verb, int from) {
    int next = from;
    int limit = text.sentenceEnd(verb);
    Optional<Span> addressee = Optional.empty();
    Optional<Span> occasion = Optional.empty();
    while (next < limit) {
      int step = step(next, limit);
      if (step == next) {
        break;
      }
      if (occasion.isEmpty() && isOccasion(next)) {
        occasion = Optional.of(text.span(next, step - 1));
      } else if (addressee.isEmpty() && text.lower(next).equals("to")) {
        addressee = Optional.of(text.span(next + 1, step - 1));
      }
      next = step;
    }
    return new Complements(next, addressee, occasion);
  }

  private int step(int next, int limit) {
    if (text.tag(next).startsWith("RB") && !verbs.isNegation(next)) {
      return next + 1;
    }
    Optional<NounPhrase> here = text.phrase(next);
    if (here.filter(p -> p.time() && p.first() == next).isPresent()) {
      return here.orElseThrow().last() + 1;
    }
    if (PLACING.contains(text.lower(next)) && next + 1 < limit && text.startsPhrase(next + 1)) {
      int last = text.phrase(next + 1).orElseThrow().last();
      boolean subject = text.isFinite(last + 1) && !text.lower(next).equals("to");
      return subject && !isComma(last) ? next : chained(last) + 1;
    }
    if (isComma(next) && PLACING.contains(text.lower(next + 1)) && isOccasion(next + 1)) {
      return step(next + 1, limit);
    }
    return next;
  }

  private boolean isComma(int i) {
    return text.lower(i).equals(",");
  }

  private int chained(int last) {
    int end = last;
    while (GOING_ON.contains(text.lower(end + 1))
        && text.sentence(end + 2) == text.sentence(end)
        && text.startsPhrase(end + 2)) {
      end = text.phrase(end + 2).orElseThrow().last();
    }
    return end;
  }

  private boolean isOccasion(int preposition) {
    return text.startsPhrase(preposition + 1)
        && text.phrase(preposition + 1).filter(p -> verbs.isOccasion(p.head())).isPresent()
        && PLACING.contains(text.lower(preposition));
  }

  /** "In a statement, the mayor said": the occasion named before the speaker. */
  Optional<Span> occasionBefore(int speaker) {
    if (speaker >= text.size()) {
      return Optional.empty();
    }
    for (int i = text.sentenceStart(speaker); i < speaker - 1; i++) {
      if (isOccasion(i)) {
        int last = chained(text.phrase(i + 1).orElseThrow().last());
        return last < speaker ? Optional.of(text.span(i, last)) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
