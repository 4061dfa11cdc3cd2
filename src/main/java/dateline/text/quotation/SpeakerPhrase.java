package dateline.text.quotation;

import dateline.text.Span;
import dateline.text.phrase.FlatText;
import dateline.text.phrase.NounPhrase;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the noun phrase of a speaker beside a verb: with its prepositional phrases, coordinated
 * with others, or cut off from the verb by an apposition or a relative clause.
 */
final class SpeakerPhrase {
  private static final Set<String> JOINING = Set.of("of", "for", "in", "at", "from", "with", "on");
  private static final Set<String> JOINING_AFTER = Set.of("of", "for", "from");
  private static final Map<String, String> CLOSING =
      Map.of(",", ",", "-", "-", "–", "–", "—", "—", ")", "(");
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
    if (CLOSING.containsKey(text.lower(last))) {
      return beforeInsertion(last);
    }
    if (text.phrase(last).filter(NounPhrase::time).isPresent()) {
      return beforeTime(last);
    }
    if (text.tag(last).equals("WP") || text.tag(last).equals("WDT")) {
      int before = text.lower(last - 1).equals(",") ? last - 2 : last - 1;
      return leftward(before).map(f -> new Found(f.first(), f.last(), f.wholeFirst(), last));
    }
    return leftward(last);
  }

  /** "Smith on Monday said". */
  private Optional<Found> beforeTime(int last) {
    int first = text.phrase(last).orElseThrow().first();
    int before = text.tag(first - 1).equals("IN") ? first - 2 : first - 1;
    if (text.sentence(before) != text.sentence(last)) {
      return Optional.empty();
    }
    return leftward(before)
        .filter(found -> opensClause(found.first()))
        .map(found -> new Found(found.first(), found.last(), found.wholeFirst(), last));
  }

  /** "Smith, the mayor, said": the phrase in front of the insertion between two commas. */
  private Optional<Found> beforeInsertion(int comma) {
    int start = text.sentenceStart(comma);
    for (int i = comma - 1; i > start && comma - i < LONGEST_INSERTION; i--) {
      if (!text.lower(i).equals(CLOSING.get(text.lower(comma)))) {
        continue;
      }
      Optional<Found> front = leftward(overAdverbs(i - 1));
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

  private int overAdverbs(int last) {
    int end = last;
    while (end > 0 && text.tag(end).startsWith("RB")) {
      end--;
    }
    return end;
  }

  private boolean isInsertion(int i) {
    String tag = text.tag(i);
    return text.tag(i - 1).equals("-LRB-")
        || (text.startsPhrase(i) && !tag.equals("PRP"))
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
    if (isKindOf(first)) {
      return text.phrase(first - 1);
    }
    boolean attached =
        JOINING.contains(text.lower(first - 1))
            || text.lower(first - 1).equals("&")
            || joinsSubject(first);
    return text.sentence(first - 2) != text.sentence(first) || !attached
        ? Optional.empty()
        : text.phrase(first - 2).filter(p -> p.last() == first - 2 && !p.time());
  }

  /** "Of the bank Smith and Sons": what kind of thing a name is stands right before it. */
  private boolean isKindOf(int first) {
    Optional<NounPhrase> kind =
        text.phrase(first - 1).filter(p -> p.last() == first - 1 && !p.time());
    return text.sentence(first - 1) == text.sentence(first)
        && text.token(first).isProperNoun()
        && text.tag(first - 1).equals("NN")
        && kind.filter(p -> JOINING.contains(text.lower(p.first() - 1))).isPresent();
  }

  /** "A report by the council", "a report released by the council on Monday". */
  Found withAuthor(Found found) {
    int last = found.last();
    if (found.wholeLast() > last) {
      return found;
    }
    int limit = text.sentenceEnd(last);
    int end = last + 1;
    while (end < limit && !isClosing(end) && !text.isFinite(end)) {
      end++;
    }
    boolean closed = end < limit && isClosing(end);
    int by = text.tag(last + 1).equals("VBN") ? last + 2 : last + 1;
    boolean author = closed && text.lower(by).equals("by") && text.startsPhrase(by + 1);
    return author
        ? new Found(found.first(), text.phrase(by + 1).orElseThrow().last(), found.first(), end - 1)
        : found;
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
