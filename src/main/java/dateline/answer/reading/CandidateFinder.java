package dateline.answer.reading;

import dateline.news.Passage;
import dateline.text.Chunk;
import dateline.text.Mention;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.TimeExpression;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the spans of a sentence that could be an answer: names, times, phrases, what remains of a
 * noun phrase without its first words, runs of neighbouring phrases, and clauses up to where they
 * end.
 *
 * <p>On SQuAD, constituents cover most answers (Rajpurkar et al., 2016, section 5: 77.3 % of them);
 * phrases and their runs stand in for constituents here, at a hundredth of a parser's cost.
 */
final class CandidateFinder {
  private static final int MOST_PHRASES = 9;
  private static final int MOST_TOKENS = 26;
  private static final Set<String> CLAUSE_ENDS =
      Set.of(",", ".", ";", ":", "\"", "''", "--", "-", ")");
  private static final Set<String> NEVER_LAST =
      Set.of("IN", "CC", "DT", "TO", "WDT", "PRP$", "MD", "WRB");
  private static final Set<String> NEVER_FIRST = Set.of("CC", "POS", "RP");

  private CandidateFinder() {}

  /** The candidates of a passage, each once, in no particular order. */
  static Collection<TokenRange> find(Passage passage) {
    Set<TokenRange> found = new LinkedHashSet<>();
    Sentence sentence = passage.sentence();
    List<TokenRange> phrases = phrases(sentence);
    for (Mention name : passage.names()) {
      add(found, sentence, name.span());
    }
    for (TimeExpression time : passage.times()) {
      add(found, sentence, time.span());
    }
    for (int i = 0; i < phrases.size(); i++) {
      addRuns(found, sentence, phrases.subList(i, phrases.size()));
      addEndings(found, sentence, phrases.get(i));
    }
    addClauses(found, sentence);
    return found;
  }

  /** The sentence cut into phrases; a token outside of every phrase stands alone. */
  private static List<TokenRange> phrases(Sentence sentence) {
    List<TokenRange> phrases = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    int at = 0;
    for (Chunk chunk : sentence.chunks()) {
      int from = at;
      while (from < tokens.size() && tokens.get(from).span().start() < chunk.span().start()) {
        phrases.add(new TokenRange(from, ++from));
      }
      int to = from;
      while (to < tokens.size() && tokens.get(to).span().end() <= chunk.span().end()) {
        to++;
      }
      if (to > from) {
        phrases.add(new TokenRange(from, to));
      }
      at = Math.max(from, to);
    }
    while (at < tokens.size()) {
      phrases.add(new TokenRange(at, ++at));
    }
    return phrases;
  }

  private static void addRuns(Set<TokenRange> found, Sentence sentence, List<TokenRange> phrases) {
    int from = phrases.get(0).from();
    for (int i = 0; i < Math.min(MOST_PHRASES, phrases.size()); i++) {
      TokenRange run = new TokenRange(from, phrases.get(i).to());
      if (run.length() > MOST_TOKENS) {
        return;
      }
      if (isSound(sentence, run)) {
        found.add(run);
      }
    }
  }

  /**
   * The ends and the beginnings of a phrase: "Grand Mosque" of "Mecca's Grand Mosque", "277" of
   * "277 holes".
   */
  private static void addEndings(Set<TokenRange> found, Sentence sentence, TokenRange phrase) {
    for (int cut = 1; cut < Math.min(6, phrase.length()); cut++) {
      addSound(found, sentence, new TokenRange(phrase.from() + cut, phrase.to()));
      addSound(found, sentence, new TokenRange(phrase.from(), phrase.to() - cut));
    }
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (sentence.tokens().get(i).tag().equals("CD")) {
        addSound(found, sentence, new TokenRange(i, i + 1));
      }
    }
  }

  private static void addClauses(Set<TokenRange> found, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int from = 0; from < tokens.size(); from++) {
      if (startsClause(tokens.get(from))) {
        addClausesFrom(found, sentence, from);
      }
    }
  }

  private static boolean startsClause(Token token) {
    return switch (token.tag()) {
      case "TO", "IN", "VBG", "WDT", "WP", "PRP", "NNP", "DT" -> true;
      default -> false;
    };
  }

  private static void addClausesFrom(Set<TokenRange> found, Sentence sentence, int from) {
    List<Token> tokens = sentence.tokens();
    for (int to = from + 3; to <= tokens.size(); to++) {
      boolean ends = to == tokens.size() || CLAUSE_ENDS.contains(tokens.get(to).form());
      if (ends) {
        addSound(found, sentence, new TokenRange(from, to));
      }
    }
  }

  private static void add(Set<TokenRange> found, Sentence sentence, Span span) {
    List<Token> tokens = sentence.tokens();
    int from = 0;
    while (from < tokens.size() && tokens.get(from).span().start() < span.start()) {
      from++;
    }
    int to = from;
    while (to < tokens.size() && tokens.get(to).span().end() <= span.end()) {
      to++;
    }
    if (to > from) {
      found.add(new TokenRange(from, to));
    }
  }

  private static void addSound(Set<TokenRange> found, Sentence sentence, TokenRange range) {
    if (isSound(sentence, range)) {
      found.add(range);
    }
  }

  private static boolean isSound(Sentence sentence, TokenRange range) {
    Token first = sentence.tokens().get(range.from());
    Token last = sentence.tokens().get(range.to() - 1);
    return isWord(first)
        && isWord(last)
        && !NEVER_FIRST.contains(first.tag())
        && !NEVER_LAST.contains(last.tag())
        && isBalanced(sentence, range);
  }

  /** Whether brackets and quotation marks that open within the range close within it too. */
  private static boolean isBalanced(Sentence sentence, TokenRange range) {
    int brackets = 0;
    int quotes = 0;
    for (Token token : sentence.tokens().subList(range.from(), range.to())) {
      switch (token.form()) {
        case "(", "[" -> brackets++;
        case ")", "]" -> brackets--;
        case "\"", "``", "''" -> quotes++;
        default -> {}
      }
      if (brackets < 0) {
        return false;
      }
    }
    return brackets == 0 && quotes % 2 == 0;
  }

  /** Whether the token is more than punctuation; currency and percent signs count. */
  private static boolean isWord(Token token) {
    return token.form().codePoints().anyMatch(Character::isLetterOrDigit)
        || token.form().equals("$")
        || token.form().equals("%");
  }
}
