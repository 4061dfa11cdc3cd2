package dateline.answer.reading;

import dateline.answer.Confidence;
import dateline.fact.ScoredPassage;
import dateline.question.AnalyzedQuestion;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Decides a yes-no question by a sentence: yes where the sentence says what the question says, no
 * where one of the two is negated and the other is not, or where the sentence has the opposite of a
 * word.
 */
final class PolarityJudge {
  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "n't",
          "no",
          "never",
          "neither",
          "nor",
          "without",
          "nobody",
          "none",
          "nothing",
          "cannot",
          "deny",
          "refuse",
          "fail",
          "reject",
          "decline",
          "unable",
          "hardly",
          "unlikely",
          "lack",
          "rule");

  private static final int NEAR = 6;
  private static final double SLOPE = 5.0;
  private static final double MIDDLE = 0.5;

  /** Of two answers one is right: the tuning questions' share of right ones, by the sum. */
  private static final double LEAST = 0.22;

  private static final double MOST = 0.9;

  private final WordVectors vectors;

  /** Judges by words that are the same or, by these vectors, of like meaning. */
  PolarityJudge(WordVectors vectors) {
    this.vectors = vectors;
  }

  /** The verdict of each passage, in their order. */
  List<Verdict> judge(AnalyzedQuestion question, List<ScoredPassage> found) {
    Terms terms = new Terms(question, found.stream().map(ScoredPassage::passage).toList(), vectors);
    List<Verdict> verdicts = new ArrayList<>();
    for (PassageMatch match : terms.matches()) {
      boolean negated = isNegated(match) ^ question.focus().negated();
      boolean opposite = Opposites.meet(question, match);
      double sum = SLOPE * (match.coverage() - MIDDLE);
      Confidence confidence = new Confidence(LEAST + (MOST - LEAST) / (1 + Math.exp(-sum)));
      verdicts.add(new Verdict(match.passage(), negated == opposite, confidence));
    }
    return verdicts;
  }

  /**
   * Whether a negation stands shortly before a word that the question has too, or right after it.
   */
  private static boolean isNegated(PassageMatch match) {
    List<Token> tokens = match.passage().sentence().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (NEGATIONS.contains(tokens.get(i).lemma().toLowerCase(Locale.ROOT)) && touches(match, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean touches(PassageMatch match, int negation) {
    for (int i = Math.max(0, negation - 2);
        i <= Math.min(match.length() - 1, negation + NEAR);
        i++) {
      if (match.weightAt(i) > 0 && isVerbal(match.passage().sentence().tokens().get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVerbal(Token token) {
    return token.isVerb() || token.isNoun() || token.tag().startsWith("JJ");
  }
}
