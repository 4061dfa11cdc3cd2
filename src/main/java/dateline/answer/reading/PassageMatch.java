package dateline.answer.reading;

import dateline.news.Passage;
import dateline.text.Span;
import dateline.text.Token;
import java.util.List;

/** How one passage matches the terms of a question, token by token. */
final class PassageMatch {
  private final Passage passage;
  private final double[] best;
  private final double[] atToken;
  private final int[] termAt;
  private double weightMatched;
  private double weightOfAll;
  private double likeness;

  PassageMatch(Passage passage, int terms) {
    this.passage = passage;
    best = new double[terms];
    atToken = new double[passage.sentence().tokens().size()];
    termAt = new int[atToken.length];
    java.util.Arrays.fill(termAt, -1);
  }

  Passage passage() {
    return passage;
  }

  /** Notes how a token matches each term. */
  void note(int token, double[] strengths) {
    for (int term = 0; term < strengths.length; term++) {
      best[term] = Math.max(best[term], strengths[term]);
      if (strengths[term] > atToken[token]) {
        atToken[token] = strengths[term];
        termAt[token] = term;
      }
    }
  }

  /** Notes how the name that a mention stands for matches each term. */
  void noteReference(Span mention, double[] strengths) {
    List<Token> tokens = passage.sentence().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (mention.contains(tokens.get(i).span())) {
        note(i, strengths);
      }
    }
  }

  /** Fixes what the terms weigh, and how alike the whole passage is to the question. */
  void weigh(double[] weights, double likeness) {
    this.likeness = likeness;
    for (int term = 0; term < best.length; term++) {
      weightMatched += best[term] * weights[term];
      weightOfAll += weights[term];
    }
    for (int token = 0; token < atToken.length; token++) {
      atToken[token] *= termAt[token] < 0 ? 0 : weights[termAt[token]];
    }
  }

  /** The strongest match of a term anywhere in the passage, 0 to 1. */
  double best(int term) {
    return best[term];
  }

  /** The share of the question's weight that the passage has, 0 to 1. */
  double coverage() {
    return weightOfAll == 0 ? 0 : weightMatched / weightOfAll;
  }

  /** How alike passage and question are in meaning, -1 to 1. */
  double likeness() {
    return likeness;
  }

  /** The term that a token matches; -1 for none. */
  int termAt(int token) {
    return termAt[token];
  }

  /** The weight of a token's match; 0 where it matches nothing. */
  double weightAt(int token) {
    return atToken[token];
  }

  /** The number of the passage's tokens. */
  int length() {
    return atToken.length;
  }
}
