package dateline.adapter.opennlp;

/**
 * The features of OpenNLP's chunker, in its order, as hashes: words and tags in a window of two on
 * either side, the labels of the two words before, and what stands side by side. One object a
 * sentence.
 *
 * @see opennlp.tools.chunker.DefaultChunkerContextGenerator
 * @see <a href="https://aclanthology.org/N03-1028/">Sha and Pereira, 2003, section 3</a>
 */
final class PhraseFeatures {
  private static final int WINDOW = 2;
  private static final Piece[] WORDS = pieces("w_2=", "w_1=", "w0=", "w1=", "w2=");
  private static final Piece[] TAGS = pieces("t_2=", "t_1=", "t0=", "t1=", "t2=");
  private static final Piece BEFORE_LAST = Piece.of("p_2=");
  private static final Piece LAST = Piece.of("p_1=");
  private static final Piece START = Piece.of("bos");
  private static final Piece END = Piece.of("eos");

  private final WeightTable weights;
  private final Piece[] words;
  private final Piece[] tags;

  PhraseFeatures(WeightTable weights, String[] forms, String[] tags) {
    this.weights = weights;
    this.words = pieces(forms);
    this.tags = pieces(tags);
  }

  private static Piece[] pieces(String... texts) {
    Piece[] pieces = new Piece[texts.length];
    for (int i = 0; i < texts.length; i++) {
      pieces[i] = Piece.of(texts[i]);
    }
    return pieces;
  }

  /** Adds the weights of all features of a word, given the labels of those before it. */
  void add(int index, Piece[] labels, double[] sums) {
    Piece[] w = window(words, WORDS, index);
    Piece[] t = window(tags, TAGS, index);
    Piece last = LAST.then(index < 1 ? START : labels[index - 1]);
    Piece beforeLast = BEFORE_LAST.then(index < 2 ? START : labels[index - 2]);
    addWords(w, sums);
    addTags(t, sums);
    weights.add(beforeLast, sums);
    weights.add(last, sums);
    weights.add(beforeLast.then(last), sums);
    addTagsAfter(last, t, sums);
    addWordsAfter(last, w, sums);
  }

  private static Piece[] window(Piece[] all, Piece[] names, int index) {
    Piece[] window = new Piece[names.length];
    for (int i = 0; i < names.length; i++) {
      int at = index + i - WINDOW;
      window[i] = names[i].then(at < 0 ? START : at >= all.length ? END : all[at]);
    }
    return window;
  }

  private void addWords(Piece[] w, double[] sums) {
    for (Piece word : w) {
      weights.add(word, sums);
    }
    weights.add(w[1].then(w[2]), sums);
    weights.add(w[2].then(w[3]), sums);
  }

  private void addTags(Piece[] t, double[] sums) {
    for (Piece tag : t) {
      weights.add(tag, sums);
    }
    for (int i = 0; i < 4; i++) {
      weights.add(t[i].then(t[i + 1]), sums);
    }
    for (int i = 0; i < 3; i++) {
      weights.add(t[i].then(t[i + 1]).then(t[i + 2]), sums);
    }
  }

  private void addTagsAfter(Piece last, Piece[] t, double[] sums) {
    for (Piece tag : t) {
      weights.add(last.then(tag), sums);
    }
    for (int i = 0; i < 4; i++) {
      weights.add(last.then(t[i]).then(t[i + 1]), sums);
    }
    for (int i = 0; i < 3; i++) {
      weights.add(last.then(t[i]).then(t[i + 1]).then(t[i + 2]), sums);
    }
  }

  private void addWordsAfter(Piece last, Piece[] w, double[] sums) {
    for (Piece word : w) {
      weights.add(last.then(word), sums);
    }
    weights.add(last.then(w[1]).then(w[2]), sums);
    weights.add(last.then(w[2]).then(w[3]), sums);
  }
}
