package dateline.fact.extract;

import dateline.text.Chunk;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a sentence into phrases and lone tokens, and mends what a chunker usually gets wrong. */
final class UnitSplitter {
  private final Sentence sentence;
  private final List<Unit> units = new ArrayList<>();

  private UnitSplitter(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The units of a sentence in order; every token is in exactly one. */
  static List<Unit> split(Sentence sentence) {
    UnitSplitter splitter = new UnitSplitter(sentence);
    splitter.cut();
    return List.copyOf(splitter.units);
  }

  private void cut() {
    List<Token> tokens = sentence.tokens();
    int chunk = 0;
    int token = 0;
    while (token < tokens.size()) {
      int start = tokens.get(token).span().start();
      while (chunk < sentence.chunks().size()
          && sentence.chunks().get(chunk).span().start() < start) {
        chunk++;
      }
      boolean opens =
          chunk < sentence.chunks().size() && sentence.chunks().get(chunk).span().start() == start;
      int last = opens ? lastOf(sentence.chunks().get(chunk), token) : token;
      add(new Unit(opens ? type(chunk, token) : Unit.TOKEN, new TokenRange(token, last)));
      token = last + 1;
      if (opens && token < tokens.size() && startsAnAge(token) && isWithin(chunk, token + 1)) {
        add(new Unit(Unit.TOKEN, new TokenRange(token, token)));
        add(new Unit(type(chunk, token + 1), new TokenRange(token + 1, token + 1)));
        token += 2;
      }
    }
  }

  private boolean isWithin(int chunk, int token) {
    return sentence.chunks().get(chunk).span().contains(sentence.tokens().get(token).span());
  }

  private int lastOf(Chunk chunk, int from) {
    int last = from;
    while (last + 1 < sentence.tokens().size()
        && chunk.span().contains(sentence.tokens().get(last + 1).span())
        && !startsAnAge(last + 1)) {
      last++;
    }
    return last;
  }

  /** "Fontaine, 39": the comma parts a name from an age. */
  private boolean startsAnAge(int token) {
    List<Token> tokens = sentence.tokens();
    return tokens.get(token).form().equals(",")
        && token + 2 < tokens.size()
        && tokens.get(token + 1).tag().equals("CD")
        && tokens.get(token + 2).form().equals(",");
  }

  /** A subordinator that was taken for a preposition, and "according", are set right. */
  private String type(int chunk, int token) {
    String type = sentence.chunks().get(chunk).type();
    String form = sentence.tokens().get(token).form().toLowerCase(Locale.ROOT);
    if (type.equals("PP") && ClauseWords.SUBORDINATORS.contains(form)) {
      return "SBAR";
    }
    if (form.equals("according")) {
      return "PP";
    }
    return type.equals("CONJP") ? Unit.TOKEN : type;
  }

  private void add(Unit unit) {
    if (!units.isEmpty()) {
      Unit before = units.get(units.size() - 1);
      if (belongTogether(before, unit)) {
        units.set(units.size() - 1, new Unit(before.type(), before.range().cover(unit.range())));
        return;
      }
    }
    units.add(unit);
  }

  private boolean belongTogether(Unit before, Unit unit) {
    Token first = sentence.tokens().get(unit.range().first());
    if (before.isNounPhrase()) {
      return unit.isNounPhrase() && first.tag().equals("POS");
    }
    if (before.isPreposition()) {
      return unit.isPreposition() && first.tag().equals("TO");
    }
    return before.isVerbPhrase()
        && (first.form().equalsIgnoreCase("not")
            || first.form().equalsIgnoreCase("n't")
            || (unit.isVerbPhrase() && (first.tag().equals("TO") && governs(before))));
  }

  /** Whether the phrase ends in a verb that takes the infinitive after it as its own. */
  private boolean governs(Unit verb) {
    Token last = sentence.tokens().get(verb.range().last());
    return ClauseWords.CATENATIVES.contains(last.lemma())
        || ClauseWords.CATENATIVES.contains(last.form().toLowerCase(Locale.ROOT));
  }
}
