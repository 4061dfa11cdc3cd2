package dateline.answer.reading;

import dateline.text.Span;
import java.util.Locale;

/**
 * The features by which a span is judged as an answer: what is asked against what the span is, what
 * stands beside it, how well its sentence matches the question, and how near to the matches it
 * stands. After the features of Rajpurkar et al. (2016, table 4), with phrases in the place of
 * parse trees and with facts.
 */
final class SpanFeatures {
  private static final int FAR = 8;

  private final QuestionClass asked;
  private final WordVectors vectors;

  SpanFeatures(QuestionClass asked, WordVectors vectors) {
    this.vectors = vectors;
    this.asked = asked;
  }

  /** Tells the sink each feature of a span. */
  void emit(PassageView passage, TokenRange range, FeatureSink sink) {
    Span span = range.span(passage.sentence());
    typeFeatures(passage, range, span, sink);
    contextFeatures(passage, range, sink);
    shapeFeatures(passage, range, sink);
    sentenceFeatures(passage, sink);
    matchFeatures(passage, range, sink);
    focusFeatures(passage, range, sink);
  }

  private void typeFeatures(PassageView passage, TokenRange range, Span span, FeatureSink sink) {
    int type = passage.typeOf(span);
    int lastName = passage.name(range.to() - 1);
    int firstName = passage.name(range.from());
    both(sink, 1, type);
    both(sink, 2, lastName);
    both(sink, 3, firstName * 31 + lastName);
    sink.add(LinearModel.index(4, asked.head(), lastName), 1);
    int role = passage.factRole(span);
    if (role != 0) {
      both(sink, 5, role);
    }
  }

  private void contextFeatures(PassageView passage, TokenRange range, FeatureSink sink) {
    both(sink, 10, passage.lemma(range.from() - 1));
    both(sink, 11, passage.lemma(range.to()));
    both(sink, 12, passage.tag(range.from() - 1));
    both(sink, 13, passage.tag(range.to()));
    both(sink, 14, passage.tag(range.from()));
    both(sink, 15, passage.tag(range.to() - 1));
    both(sink, 16, passage.lemma(range.from()));
    both(sink, 17, passage.lemma(range.to() - 1));
    sink.add(LinearModel.index(18, passage.tag(range.from() - 1), passage.tag(range.from())), 1);
    sink.add(LinearModel.index(19, passage.tag(range.to() - 1), passage.tag(range.to())), 1);
  }

  private void shapeFeatures(PassageView passage, TokenRange range, FeatureSink sink) {
    both(sink, 20, Math.min(range.length(), 12));
    int pattern = 0;
    int phrases = 0;
    int verbs = 0;
    int commas = 0;
    for (int i = range.from(); i < range.to(); i++) {
      if (i == range.from() || passage.chunk(i) != passage.chunk(i - 1)) {
        pattern = pattern * 31 + passage.chunk(i);
        phrases++;
      }
      verbs += passage.token(i).isVerb() ? 1 : 0;
      commas += passage.token(i).form().equals(",") ? 1 : 0;
    }
    both(sink, 21, phrases > 4 ? phrases : pattern);
    both(sink, 22, Math.min(verbs, 3));
    both(sink, 23, Math.min(commas, 3));
    boolean cutsFirst =
        range.from() > 0
            && passage.chunk(range.from()) != 0
            && passage.chunk(range.from()) == passage.chunk(range.from() - 1);
    boolean cutsLast =
        range.to() < passage.length()
            && passage.chunk(range.to()) != 0
            && passage.chunk(range.to()) == passage.chunk(range.to() - 1);
    both(sink, 24, (cutsFirst ? 1 : 0) + (cutsLast ? 2 : 0));
    both(
        sink,
        25,
        (passage.isQuoted(range.from()) ? 1 : 0) + (passage.isQuoted(range.to() - 1) ? 2 : 0));
  }

  private void sentenceFeatures(PassageView passage, FeatureSink sink) {
    double coverage = passage.match().coverage();
    sink.add(LinearModel.index(30, 0, 0), coverage);
    sink.add(LinearModel.index(31, asked.intent(), 0), coverage);
    sink.add(LinearModel.index(32, (int) (coverage * 10), 0), 1);
    double likeness = passage.match().likeness();
    sink.add(LinearModel.index(33, 0, 0), likeness);
    sink.add(LinearModel.index(34, asked.intent(), 0), likeness);
    PassageFit fit = passage.fit();
    sink.add(LinearModel.index(35, 0, 0), fit.relevance());
    sink.add(LinearModel.index(36, Math.min(fit.rank(), 8), 0), 1);
    sink.add(LinearModel.index(37, 0, 0), fit.verb());
    sink.add(LinearModel.index(38, asked.intent(), 0), fit.verb());
    sink.add(LinearModel.index(39, 0, 0), fit.lacking());
  }

  private void matchFeatures(PassageView passage, TokenRange range, FeatureSink sink) {
    PassageMatch match = passage.match();
    double inside = 0;
    int matchedInside = 0;
    for (int i = range.from(); i < range.to(); i++) {
      inside += match.weightAt(i);
      matchedInside += match.weightAt(i) > 0 ? 1 : 0;
    }
    double share = (double) matchedInside / range.length();
    sink.add(LinearModel.index(40, 0, 0), inside);
    both(sink, 41, (int) Math.ceil(share * 4));
    double left = nearness(match, range.from() - 1, -1);
    double right = nearness(match, range.to(), 1);
    sink.add(LinearModel.index(42, 0, 0), left);
    sink.add(LinearModel.index(43, 0, 0), right);
    sink.add(LinearModel.index(44, asked.intent(), 0), left);
    sink.add(LinearModel.index(45, asked.intent(), 0), right);
    sink.add(LinearModel.index(46, 0, 0), Math.max(left, right));
    both(sink, 47, distance(match, range.from() - 1, -1));
    both(sink, 48, distance(match, range.to(), 1));
    both(sink, 49, verbSide(passage, range));
  }

  /** The weight of the matches on one side, each divided by how many tokens away it stands. */
  private static double nearness(PassageMatch match, int from, int step) {
    double sum = 0;
    for (int i = from, away = 1; i >= 0 && i < match.length(); i += step, away++) {
      sum += match.weightAt(i) / (away + 1);
    }
    return sum;
  }

  private static int distance(PassageMatch match, int from, int step) {
    for (int i = from, away = 0; i >= 0 && i < match.length() && away < FAR; i += step, away++) {
      if (match.weightAt(i) > 0) {
        return away;
      }
    }
    return FAR;
  }

  /**
   * Whether a verb that the question has stands right before the span, right after it, or neither.
   */
  private static int verbSide(PassageView passage, TokenRange range) {
    int side = 0;
    for (int i = Math.max(0, range.from() - 5); i < range.from(); i++) {
      side |= passage.token(i).isVerb() && passage.match().weightAt(i) > 0 ? 1 : 0;
    }
    for (int i = range.to(); i < Math.min(passage.length(), range.to() + 5); i++) {
      side |= passage.token(i).isVerb() && passage.match().weightAt(i) > 0 ? 2 : 0;
    }
    return side;
  }

  private void focusFeatures(PassageView passage, TokenRange range, FeatureSink sink) {
    if (asked.headWord().isEmpty()) {
      return;
    }
    int last = headMatch(passage, range.to() - 1);
    int next = headMatch(passage, range.to());
    int before = headMatch(passage, range.from() - 1);
    both(sink, 56, likeHead(passage, range.to() - 1));
    both(sink, 57, likeHead(passage, range.from()));
    both(sink, 58, likeHead(passage, range.from() - 1));
    both(sink, 59, likeHead(passage, range.to()));
    both(sink, 50, last);
    both(sink, 51, next);
    both(sink, 52, before);
    sink.add(LinearModel.index(53, asked.head(), passage.lemma(range.to() - 1)), 1);
    sink.add(LinearModel.index(54, asked.head(), passage.lemma(range.to())), 1);
    sink.add(LinearModel.index(55, asked.head(), passage.tag(range.to() - 1)), 1);
  }

  /** How like a word is to the noun that names what is asked for, in fifths. */
  private int likeHead(PassageView passage, int index) {
    if (index < 0 || index >= passage.length()) {
      return -9;
    }
    String form = passage.token(index).form().toLowerCase(Locale.ROOT);
    return (int) Math.round(5 * vectors.similarity(asked.headWord(), form));
  }

  private int headMatch(PassageView passage, int index) {
    if (index < 0 || index >= passage.length()) {
      return 0;
    }
    String lemma = passage.token(index).lemma().toLowerCase(Locale.ROOT);
    return WordMatch.of(asked.headWord(), lemma) > 0 ? 1 : 0;
  }

  /** A feature with the intent and, apart, with the answer type. */
  private void both(FeatureSink sink, int template, int value) {
    sink.add(LinearModel.index(template, asked.intent(), value), 1);
    sink.add(LinearModel.index(template + 100, asked.type(), value), 1);
    sink.add(LinearModel.index(template + 200, value, 0), 1);
  }
}
