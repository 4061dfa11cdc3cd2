package dateline.adapter.opennlp;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.GenericModelWriter;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.TrainingParameters;

/** Trains the name finder's model on annotated sentences. */
final class TrainNames {
  private TrainNames() {}

  /** Arguments: the model to write, algorithm, iterations, cutoff, then pairs FILE TIMES. */
  public static void main(String[] arguments) throws IOException {
    List<BioFile.Labelled> sentences = new ArrayList<>();
    for (int i = 4; i < arguments.length; i += 2) {
      List<BioFile.Labelled> file = BioFile.read(Path.of(arguments[i]));
      for (int copy = 0; copy < Integer.parseInt(arguments[i + 1]); copy++) {
        sentences.addAll(file);
      }
    }
    new NewNames(new Random(11)).add(sentences);
    Headlines.add(sentences, new Random(17));
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, arguments[1]);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, Integer.parseInt(arguments[2]));
    parameters.put(TrainingParameters.CUTOFF_PARAM, Integer.parseInt(arguments[3]));
    parameters.put(TrainingParameters.THREADS_PARAM, 1);
    MaxentModel model =
        TrainerFactory.getEventTrainer(parameters, new HashMap<>()).train(new Events(sentences));
    try (OutputStream out =
            new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[0]))));
        DataOutputStream data = new DataOutputStream(out)) {
      new GenericModelWriter((AbstractModel) model, data).persist();
    }
  }

  /** The events of all sentences: each word with its features and its label. */
  private static final class Events implements ObjectStream<Event> {
    private final List<BioFile.Labelled> sentences;
    private final Gazetteer gazetteer = new Gazetteer();
    private final SequenceTagger tagger = new SequenceTagger();
    private final GoldRules rules = new GoldRules();
    private final List<Event> waiting = new ArrayList<>();
    private int next;
    private int given;

    Events(List<BioFile.Labelled> sentences) {
      this.sentences = sentences;
    }

    @Override
    public Event read() {
      while (given == waiting.size() && next < sentences.size()) {
        waiting.clear();
        given = 0;
        BioFile.Labelled sentence = sentences.get(next++);
        String[] forms = sentence.forms();
        String[] labels = rules.apply(forms, sentence.labels());
        NameFeatures features = new NameFeatures(forms, tagger.tags(forms), gazetteer);
        for (int i = 0; i < forms.length; i++) {
          waiting.add(new Event(labels[i], features.context(i, labels)));
        }
      }
      return given < waiting.size() ? waiting.get(given++) : null;
    }

    @Override
    public void reset() {
      next = 0;
      given = 0;
      waiting.clear();
    }

    @Override
    public void close() {}
  }
}
