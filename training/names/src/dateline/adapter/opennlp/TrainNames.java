package dateline.adapter.opennlp;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.GenericModelWriter;

/** Trains the maximum entropy tagger's model on labelled sentences. */
final class TrainNames {
  private static final int ROUNDS = 8;
  private static final double PENALTY = 0.3;

  /** Features seen less often are left out. */
  private static final int AT_LEAST = 2;

  private TrainNames() {}

  /** Arguments: the model to write, files of labelled sentences. */
  public static void main(String[] arguments) throws IOException {
    List<BioFile.Labelled> sentences = new ArrayList<>();
    for (String file : List.of(arguments).subList(1, arguments.length)) {
      sentences.addAll(BioFile.read(Path.of(file)));
    }
    System.out.println(sentences.size() + " sentences");
    new NewNames(new Random(11)).add(sentences);
    Headlines.add(sentences, new Random(17));
    Descent descent = new Descent(new NameEvents(sentences, AT_LEAST), PENALTY);
    descent.fit(ROUNDS);
    write(descent.model(), Path.of(arguments[0]));
  }

  private static void write(AbstractModel model, Path file) throws IOException {
    try (OutputStream out = new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
        DataOutputStream data = new DataOutputStream(out)) {
      new GenericModelWriter(model, data).persist();
    }
  }
}
