package dateline.answer.reading;

import dateline.news.Passage;
import dateline.question.AnalyzedQuestion;
import dateline.question.Keyword;
import dateline.text.Token;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The direction in which the words of a text point together: the mean of their vectors, which as a
 * measure of likeness is hard to beat (Arora et al., 2017).
 */
final class Meaning {
  private static final double CONTEXT = 0.35;

  /** As words are taken apart in training/retriever/texts.py. */
  private static final Pattern WORD = Pattern.compile("[a-z]{2,}");

  private final double[] sum;

  private Meaning(int dimensions) {
    sum = new double[dimensions];
  }

  /** A text with as many dimensions as another that says nothing yet. */
  Meaning(Meaning like) {
    this(like.sum.length);
  }

  static Meaning of(AnalyzedQuestion question, WordVectors vectors) {
    Meaning meaning = new Meaning(vectors.dimensions());
    question.keywords().forEach(keyword -> meaning.add(keyword, 1, vectors));
    question.context().forEach(keyword -> meaning.add(keyword, CONTEXT, vectors));
    return meaning;
  }

  static Meaning of(Passage passage, WordVectors vectors) {
    Meaning meaning = new Meaning(vectors.dimensions());
    for (Token token : passage.sentence().tokens()) {
      if (isContent(token)) {
        vectors.add(lower(token.form()), 1, meaning.sum);
      }
    }
    return meaning;
  }

  /** All words of a text, each as heavy as was learnt. */
  static Meaning of(String text, TextVectors vectors) {
    Meaning meaning = new Meaning(vectors.dimensions());
    Matcher words = WORD.matcher(lower(text));
    while (words.find()) {
      vectors.add(words.group(), meaning.sum);
    }
    return meaning;
  }

  /** Adds what another text says. */
  void add(Meaning other) {
    Arrays.setAll(sum, i -> sum[i] + other.sum[i]);
  }

  private void add(Keyword keyword, double weight, WordVectors vectors) {
    vectors.add(lower(keyword.form()), weight, sum);
  }

  private static boolean isContent(Token token) {
    String tag = token.tag();
    return tag.startsWith("NN")
        || tag.startsWith("VB")
        || tag.startsWith("JJ")
        || tag.startsWith("RB");
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** How alike two texts are, -1 to 1; 0 where one has no word that is known. */
  double likeness(Meaning other) {
    double dot = 0;
    double one = 0;
    double two = 0;
    for (int i = 0; i < sum.length; i++) {
      dot += sum[i] * other.sum[i];
      one += sum[i] * sum[i];
      two += other.sum[i] * other.sum[i];
    }
    return one == 0 || two == 0 ? 0 : dot / Math.sqrt(one * two);
  }
}
