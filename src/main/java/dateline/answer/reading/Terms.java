package dateline.answer.reading;

import dateline.news.Passage;
import dateline.news.PassageId;
import dateline.news.Reference;
import dateline.question.AnalyzedQuestion;
import dateline.question.Keyword;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Pattern;

/**
 * The content words of one question against the words of the passages at hand, weighted by how rare
 * they are among these passages. Not thread safe: it remembers how words matched.
 */
final class Terms {
  private static final double CONTEXT_WEIGHT = 0.35;
  private static final double NAME_WEIGHT = 1.6;
  private static final double LIKE = 0.35;
  private static final double MOST_BY_MEANING = 0.9;
  private static final double KNOWN = 0.5;
  private static final double REFERENCE_STRENGTH = 0.8;
  private static final Pattern SPACES = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<String> lemmas = new ArrayList<>();
  private final List<String> forms = new ArrayList<>();
  private final List<Double> priors = new ArrayList<>();
  private final Map<String, double[]> memory = new HashMap<>();
  private final WordVectors vectors;
  private final List<PassageMatch> matches;
  private final double[] weights;

  /** Matches a question against passages. */
  Terms(AnalyzedQuestion question, List<Passage> passages, WordVectors vectors) {
    this.vectors = vectors;
    Meaning asked = Meaning.of(question, vectors);
    question.keywords().forEach(keyword -> add(keyword, 1));
    question.context().forEach(keyword -> add(keyword, CONTEXT_WEIGHT));
    boolean[] known = new boolean[lemmas.size()];
    passages.forEach(passage -> passage.sentence().tokens().forEach(token -> note(token, known)));
    forgiveTypos(known);
    matches = passages.stream().map(this::match).toList();
    weights = weights(passages.size());
    for (PassageMatch match : matches) {
      match.weigh(weights, asked.likeness(Meaning.of(match.passage(), vectors)));
    }
  }

  private void add(Keyword keyword, double prior) {
    String lemma = keyword.lemma().toLowerCase(Locale.ROOT);
    if (!lemmas.contains(lemma)) {
      lemmas.add(lemma);
      forms.add(keyword.form().toLowerCase(Locale.ROOT));
      priors.add(keyword.name() ? prior * NAME_WEIGHT : prior);
    }
  }

  /** The number of terms. */
  int size() {
    return lemmas.size();
  }

  /** How the passages match, in their order. */
  List<PassageMatch> matches() {
    return matches;
  }

  /** How a passage at hand matches. */
  PassageMatch match(PassageId passage) {
    return matches.stream()
        .filter(match -> match.passage().id().equals(passage))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not at hand: " + passage));
  }

  /** The weight of a term; 0 or more. */
  double weight(int term) {
    return weights[term];
  }

  /** The share of the terms' weight that occurs anywhere in the passages, 0 to 1. */
  double known() {
    return share(best(matches), priors::get);
  }

  /** The share of the question's weight that these passages have together, 0 to 1. */
  double coverage(List<PassageMatch> together) {
    return share(best(together));
  }

  /**
   * The share of the question's weight that is there.
   *
   * @param found how much of each term is, 0 to 1
   */
  double share(double[] found) {
    return share(found, this::weight);
  }

  private static double share(double[] found, IntToDoubleFunction weight) {
    double sum = 0;
    double total = 0;
    for (int term = 0; term < found.length; term++) {
      sum += found[term] * weight.applyAsDouble(term);
      total += weight.applyAsDouble(term);
    }
    return total == 0 ? 0 : sum / total;
  }

  /** Of each term, its strongest match in any of the passages. */
  private double[] best(List<PassageMatch> passages) {
    double[] best = new double[size()];
    for (PassageMatch match : passages) {
      Arrays.setAll(best, term -> Math.max(best[term], match.best(term)));
    }
    return best;
  }

  /**
   * The share of the question's weight that its most telling word missing from a passage has, 0 to
   * 1.
   */
  double lacking(PassageMatch match) {
    double most = 0;
    double total = 0;
    for (int term = 0; term < weights.length; term++) {
      most = Math.max(most, weights[term] * (1 - match.best(term)));
      total += weights[term];
    }
    return total == 0 ? 1 : most / total;
  }

  /** How well a passage matches the term of this form, 0 to 1; 0 for a word that is no term. */
  double strongest(String form, PassageMatch match) {
    int term = forms.indexOf(form.toLowerCase(Locale.ROOT));
    return term < 0 ? 0 : match.best(term);
  }

  /** Whether a word that looks like a name occurs in none of the passages. */
  boolean lacksName(AnalyzedQuestion question) {
    return question.nameWords().stream()
        .map(keyword -> lemmas.indexOf(keyword.lemma().toLowerCase(Locale.ROOT)))
        .anyMatch(term -> matches.stream().noneMatch(match -> match.best(term) > 0));
  }

  /** The strengths of a word's match with each term, 0 to 1 each. */
  double[] strengths(String form, String lemma) {
    return memory.computeIfAbsent(
        form.toLowerCase(Locale.ROOT), key -> compare(key, lemma.toLowerCase(Locale.ROOT)));
  }

  private double[] compare(String form, String lemma) {
    double[] strengths = new double[size()];
    for (int i = 0; i < strengths.length; i++) {
      double byWord =
          Math.max(WordMatch.of(lemmas.get(i), lemma), WordMatch.of(forms.get(i), form));
      strengths[i] = Math.max(byWord, byMeaning(forms.get(i), form));
    }
    return strengths;
  }

  /** Words of like meaning match in part: from {@link #LIKE} on, up to {@link #MOST_BY_MEANING}. */
  private double byMeaning(String one, String other) {
    double similarity = vectors.similarity(one, other);
    return similarity <= LIKE ? 0 : MOST_BY_MEANING * (similarity - LIKE) / (1 - LIKE);
  }

  private void note(Token token, boolean[] known) {
    double[] strengths = strengths(token.form(), token.lemma());
    for (int i = 0; i < known.length; i++) {
      known[i] |= strengths[i] > KNOWN;
    }
  }

  private void forgiveTypos(boolean[] known) {
    for (int i = 0; i < known.length; i++) {
      if (!known[i]) {
        forgiveTypo(i);
      }
    }
  }

  private void forgiveTypo(int term) {
    memory.forEach(
        (form, strengths) -> {
          if (WordMatch.isTypo(forms.get(term), form)) {
            strengths[term] = WordMatch.TYPO;
          }
        });
  }

  private PassageMatch match(Passage passage) {
    List<Token> tokens = passage.sentence().tokens();
    PassageMatch match = new PassageMatch(passage, size());
    for (int i = 0; i < tokens.size(); i++) {
      match.note(i, strengths(tokens.get(i).form(), tokens.get(i).lemma()));
    }
    passage.references().forEach(reference -> matchReference(match, reference));
    return match;
  }

  private void matchReference(PassageMatch match, Reference reference) {
    double[] strengths = new double[size()];
    for (String word : SPACES.split(reference.name(), -1)) {
      double[] one = word.isEmpty() ? new double[size()] : strengths(word, word);
      for (int i = 0; i < one.length; i++) {
        strengths[i] = Math.max(strengths[i], one[i] * REFERENCE_STRENGTH);
      }
    }
    match.noteReference(reference.span(), strengths);
  }

  /**
   * Inverse frequency among the passages at hand: ln(1 + (N - n + 0.5) / (n + 0.5)), as in BM25.
   */
  private double[] weights(int passages) {
    double[] found = new double[size()];
    Arrays.setAll(found, i -> matches.stream().filter(match -> match.best(i) > 0).count());
    double[] result = new double[size()];
    Arrays.setAll(
        result, i -> priors.get(i) * Math.log(1 + (passages - found[i] + 0.5) / (found[i] + 0.5)));
    return result;
  }
}
