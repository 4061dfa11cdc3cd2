package dateline.fact.extract;

import dateline.news.PassageId;
import dateline.text.Discourse;
import dateline.text.Mention;
import dateline.text.Quotation;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.TimeExpression;
import dateline.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A sentence as the extractors see it: its units, clauses, names, times, by places of tokens. */
final class SentenceView {
  private final PassageId passage;
  private final Sentence sentence;
  private final Discourse discourse;
  private final List<Unit> units;
  private final List<Mention> names;
  private final List<TimeExpression> times;
  private final List<Quotation> quotations;
  private final List<Clause> clauses;

  SentenceView(PassageId passage, Sentence sentence, Discourse discourse) {
    this.passage = passage;
    this.sentence = sentence;
    this.discourse = discourse;
    Span span = sentence.span();
    units = UnitSplitter.split(sentence);
    names = discourse.analyzed().namesIn(span);
    times = discourse.times().stream().filter(time -> span.contains(time.span())).toList();
    quotations =
        discourse.quotations().stream()
            .filter(
                said ->
                    said.words().overlaps(span)
                        || said.verb().filter(verb -> verb.overlaps(span)).isPresent())
            .toList();
    clauses = new ClauseFinder(this).find();
  }

  PassageId passage() {
    return passage;
  }

  Span sentence() {
    return sentence.span();
  }

  String text() {
    return discourse.text();
  }

  List<Unit> units() {
    return units;
  }

  List<Clause> clauses() {
    return clauses;
  }

  List<Mention> names() {
    return names;
  }

  List<TimeExpression> times() {
    return times;
  }

  /** The quotations that share words or verb with the sentence. */
  List<Quotation> quotations() {
    return quotations;
  }

  int size() {
    return sentence.tokens().size();
  }

  Token token(int place) {
    return sentence.tokens().get(place);
  }

  /** The token's form in lower case; empty outside of the sentence. */
  String word(int place) {
    return place < 0 || place >= size() ? "" : token(place).form().toLowerCase(Locale.ROOT);
  }

  String tag(int place) {
    return place < 0 || place >= size() ? "" : token(place).tag();
  }

  boolean isAny(int place, Set<String> words) {
    return words.contains(word(place));
  }

  Span span(TokenRange range) {
    return token(range.first()).span().cover(token(range.last()).span());
  }

  /** The tokens that share text with the span, where there are any. */
  Optional<TokenRange> range(Span span) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < size(); i++) {
      if (token(i).span().overlaps(span)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first < 0 ? Optional.empty() : Optional.of(new TokenRange(first, last));
  }

  /** The place of the unit that has the token. */
  int unitOf(int token) {
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i).range().contains(token)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no such token: " + token);
  }

  boolean isUnit(int unit) {
    return unit >= 0 && unit < units.size();
  }

  boolean isTime(TokenRange range) {
    Span span = span(range);
    return times.stream().anyMatch(time -> time.span().overlaps(span));
  }

  /** Whether the unit is the lone mark or word. */
  boolean isMark(int unit, String form) {
    return isUnit(unit)
        && units.get(unit).range().first() == units.get(unit).range().last()
        && word(units.get(unit).range().first()).equals(form);
  }

  boolean isNounPhrase(int unit) {
    return isUnit(unit) && units.get(unit).isNounPhrase();
  }

  boolean isPreposition(int unit) {
    return isUnit(unit) && units.get(unit).isPreposition();
  }

  /** Whether the unit is a verb phrase that can be the predicate of a clause. */
  boolean isFinite(int unit) {
    if (!isUnit(unit) || !units.get(unit).isVerbPhrase()) {
      return false;
    }
    TokenRange range = units.get(unit).range();
    for (int i = range.first(); i <= range.last(); i++) {
      String tag = tag(i);
      if (tag.equals("MD") || tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP")) {
        return true;
      }
      if (tag.startsWith("VB") || tag.equals("TO")) {
        return i == range.first() && (word(i).equals("be") || isMistakenParticiple(unit));
      }
    }
    return false;
  }

  /** A lone participle between two noun phrases is a past tense that the tagger missed. */
  private boolean isMistakenParticiple(int unit) {
    TokenRange range = units.get(unit).range();
    return range.first() == range.last()
        && tag(range.first()).equals("VBN")
        && isNounPhrase(unit - 1)
        && isNounPhrase(unit + 1);
  }

  /** The verb that says what is done: the last of a verb phrase. */
  int mainVerb(TokenRange verb) {
    for (int i = verb.last(); i >= verb.first(); i--) {
      if (token(i).isVerb()) {
        return i;
      }
    }
    return verb.last();
  }
}
