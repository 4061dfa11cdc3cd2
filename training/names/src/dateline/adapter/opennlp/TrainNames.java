package dateline.adapter.opennlp;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
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

/**
 * Trains the name finder's model on annotated sentences. A teacher's sentences are believed where a
 * model trained without them finds the same names.
 */
final class TrainNames {
  private static final int ROUNDS = 8;
  private static final double PENALTY = 0.3;

  private TrainNames() {}

  /** Arguments: the model to write, the teacher's sentences, files of sentences that people annotated. */
  public static void main(String[] arguments) throws IOException {
    List<BioFile.Labelled> people = new ArrayList<>();
    for (String file : List.of(arguments).subList(2, arguments.length)) {
      people.addAll(BioFile.read(Path.of(file)));
    }
    List<BioFile.Labelled> first = new ArrayList<>(people);
    new NewNames(new Random(11)).add(first);
    List<BioFile.Labelled> teachers = BioFile.read(Path.of(arguments[1]));
    List<BioFile.Labelled> all = agreed(teachers, model(first, 2));
    System.out.println(people.size() + " sentences, " + all.size() + " of " + teachers.size() + " of the teacher's");
    all.addAll(0, people);
    new NewNames(new Random(11)).add(all);
    Headlines.add(all, new Random(17));
    write(model(all, 1), Path.of(arguments[0]));
  }

  private static AbstractModel model(List<BioFile.Labelled> sentences, int atLeast) {
    Descent descent = new Descent(new NameEvents(sentences, atLeast), PENALTY);
    descent.fit(ROUNDS);
    return descent.model();
  }

  /** The sentences in which the model finds the teacher's persons, organizations and places. */
  private static List<BioFile.Labelled> agreed(List<BioFile.Labelled> teachers, AbstractModel model)
      throws IOException {
    MaxentNameTagger names = new MaxentNameTagger(new NameModel(WeightFile.read(bytes(model))), new Gazetteer());
    SequenceTagger tags = new SequenceTagger();
    GoldRules rules = new GoldRules();
    List<BioFile.Labelled> agreed = new ArrayList<>();
    for (BioFile.Labelled sentence : teachers) {
      String[] forms = sentence.forms();
      List<String> theirs = List.of(rules.apply(forms, sentence.labels()));
      if (core(theirs).equals(core(names.labels(forms, tags.tags(forms))))) {
        agreed.add(sentence);
      }
    }
    return agreed;
  }

  private static List<String> core(List<String> labels) {
    return labels.stream().map(label -> label.endsWith("MISC") ? "O" : label).toList();
  }

  private static byte[] bytes(AbstractModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new GenericModelWriter(model, new DataOutputStream(bytes)).persist();
    return bytes.toByteArray();
  }

  private static void write(AbstractModel model, Path file) throws IOException {
    try (OutputStream out = new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
        DataOutputStream data = new DataOutputStream(out)) {
      new GenericModelWriter(model, data).persist();
    }
  }
}
