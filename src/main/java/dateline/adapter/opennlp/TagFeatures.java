package dateline.adapter.opennlp;

import java.util.Arrays;

/**
 * The features of OpenNLP's tagger as hashes: the word, its affixes and characters, the words and
 * tags around it. One object a sentence.
 *
 * @see opennlp.tools.postag.DefaultPOSContextGenerator
 * @see <a href="https://aclanthology.org/W96-0213/">Ratnaparkhi, 1996, section 2</a>
 */
final class TagFeatures {
  private static final int LONGEST_AFFIX = 4;
  private static final Piece ALWAYS = Piece.of("default");
  private static final Piece WORD = Piece.of("w=");
  private static final Piece SUFFIX = Piece.of("suf=");
  private static final Piece PREFIX = Piece.of("pre=");
  private static final Piece HYPHEN = Piece.of("h");
  private static final Piece CAPITAL = Piece.of("c");
  private static final Piece DIGIT = Piece.of("d");
  private static final Piece PREVIOUS = Piece.of("p=");
  private static final Piece BEFORE_PREVIOUS = Piece.of("pp=");
  private static final Piece NEXT = Piece.of("n=");
  private static final Piece AFTER_NEXT = Piece.of("nn=");
  private static final Piece TAG = Piece.of("t=");
  private static final Piece TAGS = Piece.of("t2=");
  private static final Piece COMMA = Piece.of(",");
  private static final Piece START = Piece.of("*SB*");
  private static final Piece END = Piece.of("*SE*");

  private final WeightTable weights;
  private final String[] forms;
  private final Piece[] words;

  TagFeatures(WeightTable weights, String[] forms) {
    this.weights = weights;
    this.forms = forms;
    this.words = Arrays.stream(forms).map(Piece::of).toArray(Piece[]::new);
  }

  /** Adds the weights of what is seen at a word whatever the tags before it. */
  void addStill(int index, double[] sums) {
    weights.add(ALWAYS, sums);
    weights.add(WORD.then(words[index]), sums);
    addAffixes(forms[index], sums);
    addCharacters(forms[index], sums);
    weights.add(PREVIOUS.then(index > 0 ? words[index - 1] : START), sums);
    if (index > 0) {
      weights.add(BEFORE_PREVIOUS.then(index > 1 ? words[index - 2] : START), sums);
    }
    boolean hasNext = index + 1 < words.length;
    weights.add(NEXT.then(hasNext ? words[index + 1] : END), sums);
    if (hasNext) {
      weights.add(AFTER_NEXT.then(index + 2 < words.length ? words[index + 2] : END), sums);
    }
  }

  /** Adds the weights of the tag before the second word of a sentence. */
  void addTag(Piece last, double[] sums) {
    weights.add(TAG.then(last), sums);
  }

  /** Adds the weights of the two tags before a later word. */
  void addTags(Piece beforeLast, Piece last, double[] sums) {
    addTag(last, sums);
    weights.add(TAGS.then(beforeLast).then(COMMA).then(last), sums);
  }

  /** A word shorter than an affix counts as that affix, as the model learnt it. */
  private void addAffixes(String form, double[] sums) {
    int length = form.length();
    for (int size = 1; size <= LONGEST_AFFIX; size++) {
      weights.add(SUFFIX.then(Piece.of(form, Math.max(length - size, 0), length)), sums);
    }
    for (int size = 1; size <= LONGEST_AFFIX; size++) {
      weights.add(PREFIX.then(Piece.of(form, 0, Math.min(size, length))), sums);
    }
  }

  private void addCharacters(String form, double[] sums) {
    if (form.indexOf('-') >= 0) {
      weights.add(HYPHEN, sums);
    }
    if (hasAny(form, 'A', 'Z')) {
      weights.add(CAPITAL, sums);
    }
    if (hasAny(form, '0', '9')) {
      weights.add(DIGIT, sums);
    }
  }

  private static boolean hasAny(String form, char from, char to) {
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) >= from && form.charAt(i) <= to) {
        return true;
      }
    }
    return false;
  }
}
