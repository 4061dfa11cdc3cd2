package dateline.adapter.opennlp;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sentences with their labels: token TAB tag a line, a blank line after each sentence. */
final class BioFile {
  private BioFile() {}

  /** A sentence's words and labels, of the same length. */
  record Labelled(String[] forms, String[] labels) {
    void write(PrintWriter out) {
      for (int i = 0; i < forms.length; i++) {
        out.println(forms[i] + "\t" + labels[i]);
      }
      out.println();
    }
  }

  /** The sentences of a file, in order. */
  static List<Labelled> read(Path file) throws IOException {
    List<Labelled> found = new ArrayList<>();
    List<String> forms = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      int tab = line.lastIndexOf('\t');
      if (tab > 0) {
        forms.add(PlainText.of(line.substring(0, tab)).strip());
        labels.add(line.substring(tab + 1));
      }
      if (tab > 0 && forms.get(forms.size() - 1).isEmpty()) {
        forms.set(forms.size() - 1, "_");
      }
      if (line.isBlank() && !forms.isEmpty()) {
        found.add(labelled(forms, labels));
        forms.clear();
        labels.clear();
      }
    }
    if (!forms.isEmpty()) {
      found.add(labelled(forms, labels));
    }
    return found;
  }

  private static Labelled labelled(List<String> forms, List<String> labels) {
    return new Labelled(forms.toArray(new String[0]), labels.toArray(new String[0]));
  }
}
