package dateline.adapter.opennlp;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes annotated sentences once more, labelled in our manner. */
final class GoldSentences {
  private GoldSentences() {}

  /** Arguments: the annotated file and the file to write. */
  public static void main(String[] arguments) throws IOException {
    GoldRules rules = new GoldRules();
    try (PrintWriter out = new PrintWriter(Path.of(arguments[1]).toFile(), StandardCharsets.UTF_8)) {
      for (BioFile.Labelled sentence : BioFile.read(Path.of(arguments[0]))) {
        new BioFile.Labelled(sentence.forms(), rules.apply(sentence.forms(), sentence.labels())).write(out);
      }
    }
  }
}
