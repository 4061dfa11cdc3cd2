package dateline.text.quotation;

import dateline.text.Span;
import dateline.text.phrase.FlatText;
import dateline.text.phrase.NounPhrase;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the noun phrase of a speaker beside a verb: with its prepositional phrases, coordinated
 * with others, or cut off from the verb by an apposition or a relative clause.
 */
final class SpeakerPhrase {
  private static final Set<String> JOINING = Set.of("of", "for", "in", "at", "from", "with", "on");
  private static final Set<String> JOINING_AFTER = Set.of("of", "for", "from");
  private static final int LONGEST_INSERTION = 30;

  private final FlatText text;

  SpeakerPhrase(FlatText text) {
    this.text = text;
  }

  /** Token numbers: the speaker's phrase, and the whole with what is inserted; last included. */
  record Found(int first, int last, int wholeFirst, int wholeLast) {
    Span span(FlatText text) {
      return text.span(first, last);
    }
  }

  /** The speaker whose phrase ends right before a token, at most an insertion between them. */
  Optional<Found> endingBefore(int token) {
    int last = token - 1;
    if (text.sentence(last) != text.sentence(token)) {
      return Optional.empty();
    }
    if (text.lower(last).equals(",")) {
      return beforeInsertion(last);
    }
    if (text.tag(last).equals("WP") || text.tag(last).equals("WDT")) {
      int before = text.lower(last - 1).equals(",") ? last - 2 : last - 1;
      return leftward(before).map(f -> new Found(f.first(), f.last(), f.wholeFirst(), last));
    }
    return leftward(last);
  }

  /** "Smith, the mayor, said": the phrase in front of the insertion between two commas. */
  private Optional<Found> beforeInsertion(int comma) {
    int start = text.sentenceStart(comma);
    for (int i = comma - 1; i > start && comma - i < LONGEST_INSERTION; i--) {
      if (!text.lower(i).equals(",")) {
        continue;
      }
      Optional<Found> front = leftward(i - 1);
      if (front.isPresent() && isInsertion(i + 1) && opensClause(front.get().first())) {
        Found found = front.get();
        return named(found, i + 1, comma)
            .or(
                () ->
                    Optional.of(new Found(found.first(), found.last(), found.wholeFirst(), comma)));
      }
    }
    return Optional.empty();
  }

  private boolean isInsertion(int i) {
    String tag = text.tag(i);
    return (text.startsPhrase(i) && !tag.equals("PRP"))
        || tag.startsWith("W")
        || tag.equals("VBG")
        || tag.equals("VBN")
        || tag.equals("IN")
        || tag.equals("RB");
  }

  private boolean opensClause(int first) {
    String before = text.tag(first - 1);
    return text.sentence(first - 1) != text.sentence(first)
        || (!before.equals("IN") && !before.equals("TO") && !before.startsWith("VB"));
  }

  /** "The mayor, John Smith, said": the name rather than the role in front of it. */
  private Optional<Found> named(Found front, int from, int comma) {
    boolean name =
        text.phrase(from).filter(p -> p.first() == from && p.last() == comma - 1).isPresent()
            && text.token(comma - 1).isProperNoun()
            && !text.token(front.last()).isProperNoun();
    return name
        ? Optional.of(new Found(from, comma - 1, front.wholeFirst(), comma))
        : Optional.empty();
  }

  private Optional<Found> leftward(int last) {
    Optional<NounPhrase> phrase =
        text.phrase(last).filter(p -> p.last() == last && !p.time() && !isNumber(p));
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    int first = phrase.get().first();
    if (text.tag(first).equals("PRP")) {
      return Optional.of(new Found(first, last, first, last));
    }
    for (Optional<NounPhrase> next = attachedBefore(first);
        next.isPresent();
        next = attachedBefore(first)) {
      first = next.get().first();
    }
    return Optional.of(new Found(first, last, first, last));
  }

  private boolean isNumber(NounPhrase phrase) {
    return phrase.first() == phrase.last() && text.tag(phrase.first()).equals("CD");
  }

  private Optional<NounPhrase> attachedBefore(int first) {
    boolean attached =
        JOINING.contains(text.lower(first - 1))
            || text.lower(first - 1).equals("&")
            || joinsSubject(first);
    return text.sentence(first - 2) != text.sentence(first) || !attached
        ? Optional.empty()
        : text.phrase(first - 2).filter(p -> p.last() == first - 2 && !p.time());
  }

  /** "Smith and Jones said", but not "He met Smith and Jones said". */
  private boolean joinsSubject(int first) {
    if (!text.lower(first - 1).equals("and")) {
      return false;
    }
    return text.phrase(first - 2).filter(p -> opensClause(p.first())).isPresent();
  }

  /** The speaker whose phrase starts right at a token: "said Smith, the mayor". */
  Optional<Found> startingAt(int token) {
    Optional<NounPhrase> phrase = text.phrase(token).filter(p -> p.first() == token && !p.time());
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    int last = attachedAfter(phrase.get().last());
    if (text.lower(last + 1).equals("and")
        && text.startsPhrase(last + 2)
        && text.phrase(last + 2).filter(p -> !text.isFinite(p.last() + 1)).isPresent()) {
      last = attachedAfter(text.phrase(last + 2).orElseThrow().last());
    }
    return Optional.of(new Found(token, last, token, insertionEnd(last)));
  }

  private int attachedAfter(int last) {
    int end = last;
    while (JOINING_AFTER.contains(text.lower(end + 1))
        && text.sentence(end + 2) == text.sentence(end)
        && text.startsPhrase(end + 2)
        && !text.phrase(end + 2).orElseThrow().time()) {
      end = text.phrase(end + 2).orElseThrow().last();
    }
    return end;
  }

  /** Where an apposition behind the phrase ends: before its closing comma. */
  private int insertionEnd(int last) {
    int start = last + 2;
    boolean apposed =
        text.lower(last + 1).equals(",")
            && text.sentence(start) == text.sentence(last)
            && text.startsPhrase(start)
            && !text.tag(start).equals("PRP");
    if (!apposed) {
      return last;
    }
    int end = start;
    int limit = text.sentenceEnd(last);
    boolean clause = false;
    while (end < limit && !isClosing(end)) {
      clause |= text.isFinite(end);
      end++;
    }
    return clause ? last : end - 1;
  }

  private boolean isClosing(int i) {
    return text.lower(i).equals(",") || text.lower(i).equals(".") || "\"”“".contains(text.lower(i));
  }
}
