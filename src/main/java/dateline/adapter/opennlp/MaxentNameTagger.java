package dateline.adapter.opennlp;

import dateline.text.BioLabels;
import dateline.text.NameTagger;
import dateline.text.Sentence;
import dateline.text.TaggedName;
import dateline.text.Token;
import java.util.List;

/**
 * Labels a sentence's words with BIO tags of names ("B-PER", "I-PER", "O"), from left to right, the
 * likeliest label that may stand there. Immutable.
 */
final class MaxentNameTagger implements NameTagger {
  private static final String OUTSIDE = "O";

  private final WeightTable weights;
  private final Gazetteer gazetteer;

  MaxentNameTagger(WeightTable weights, Gazetteer gazetteer) {
    this.weights = weights;
    this.gazetteer = gazetteer;
  }

  @Override
  public List<List<TaggedName>> names(List<Sentence> sentences) {
    return sentences.stream().map(this::names).toList();
  }

  private List<TaggedName> names(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    String[] forms = tokens.stream().map(Token::form).toArray(String[]::new);
    String[] tags = tokens.stream().map(Token::tag).toArray(String[]::new);
    return BioLabels.names(labels(forms, tags));
  }

  private List<String> labels(String[] forms, String[] tags) {
    String[] labels = new String[forms.length];
    NameFeatures features = new NameFeatures(forms, tags, gazetteer);
    for (int i = 0; i < forms.length; i++) {
      String last = i == 0 ? OUTSIDE : labels[i - 1];
      labels[i] = mayBeNamed(forms[i], last) ? best(features.context(i, labels), last) : OUTSIDE;
    }
    return List.of(labels);
  }

  /** A name begins with a word that has a capital; asking only there saves most of the time. */
  static boolean mayBeNamed(String form, String last) {
    return !last.equals(OUTSIDE) || form.chars().anyMatch(Character::isUpperCase);
  }

  private String best(String[] context, String last) {
    double[] sums = new double[weights.size()];
    for (String feature : context) {
      weights.add(Piece.of(feature), sums);
    }
    double most = Double.NEGATIVE_INFINITY;
    String best = OUTSIDE;
    for (int i = 0; i < sums.length; i++) {
      String label = weights.outcome(i);
      if (sums[i] > most && BioLabels.mayFollow(last, label)) {
        most = sums[i];
        best = label;
      }
    }
    return best;
  }
}
