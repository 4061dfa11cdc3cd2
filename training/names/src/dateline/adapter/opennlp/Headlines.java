package dateline.adapter.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Adds some sentences once more in capitals and in title case, as headlines are written. */
final class Headlines {
  private Headlines() {}

  /** Adds to the list: every 25th sentence in capitals, every 12th in title case, by lot. */
  static void add(List<BioFile.Labelled> sentences, Random lot) {
    List<BioFile.Labelled> more = new ArrayList<>();
    for (BioFile.Labelled sentence : sentences) {
      if (lot.nextInt(25) == 0) {
        String[] forms = sentence.forms().clone();
        for (int i = 0; i < forms.length; i++) {
          forms[i] = forms[i].toUpperCase(Locale.ROOT);
        }
        more.add(new BioFile.Labelled(forms, sentence.labels()));
      } else if (lot.nextInt(12) == 0) {
        more.add(new BioFile.Labelled(titleCase(sentence.forms()), sentence.labels()));
      }
    }
    sentences.addAll(more);
  }

  private static String[] titleCase(String[] words) {
    String[] forms = words.clone();
    for (int i = 0; i < forms.length; i++) {
      if (forms[i].length() > 3 || i == 0) {
        int first = forms[i].offsetByCodePoints(0, 1);
        forms[i] = forms[i].substring(0, first).toUpperCase(Locale.ROOT) + forms[i].substring(first);
      }
    }
    return forms;
  }
}
