package dateline.adapter.opennlp;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import opennlp.tools.lemmatizer.LemmatizerME;

/**
 * Finds lemmas: tables first, then OpenNLP's lemmatizer for regular inflection, a word at a time
 * and remembered. Not thread safe.
 */
final class WordLemmatizer {
  private static final int REMEMBERED = 20_000;
  private static final int LONGEST = 30;

  private final Supplier<LemmatizerME> model;
  private final Map<String, String> remembered =
      new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > REMEMBERED;
        }
      };

  WordLemmatizer() {
    model = new Lazy<>(() -> new LemmatizerME(Models.LEMMAS.get()));
  }

  /** The lemma of a word with its Penn tag, in lower case (but "I"); never empty. */
  String lemma(String form, String tag) {
    return remembered.computeIfAbsent(tag + ' ' + form, key -> find(form, tag));
  }

  private String find(String form, String tag) {
    return Lemmas.find(form, tag).orElseGet(() -> ask(form.toLowerCase(Locale.ROOT), tag));
  }

  private String ask(String lower, String tag) {
    if (lower.length() > LONGEST || !lower.chars().allMatch(Character::isLetter)) {
      return lower;
    }
    String[] lemma = model.get().lemmatize(new String[] {lower}, new String[] {universal(tag)});
    return lemma[0].isBlank() || lemma[0].equals("O") ? lower : lemma[0].toLowerCase(Locale.ROOT);
  }

  /** The universal tag of an inflected Penn tag; the model was trained on universal tags. */
  private static String universal(String tag) {
    return switch (tag.substring(0, 2)) {
      case "VB" -> "VERB";
      case "NN" -> "NOUN";
      case "JJ" -> "ADJ";
      default -> "ADV";
    };
  }
}
