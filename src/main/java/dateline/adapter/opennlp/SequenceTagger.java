package dateline.adapter.opennlp;

import java.util.List;
import opennlp.tools.chunker.ChunkSample;
import opennlp.tools.chunker.ChunkerFactory;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.SequenceValidator;
import opennlp.tools.util.TokenTag;

/**
 * Tags words and finds phrases with OpenNLP's models, decoded with a narrow beam: see
 * docs/decisions.md. Not thread safe.
 */
final class SequenceTagger {
  private static final int TAG_BEAM = 2;
  private static final int CHUNK_BEAM = 1;

  private final BeamSearch tags;
  private final POSContextGenerator tagContexts;
  private final SequenceValidator<String> tagValidator;
  private final BeamSearch chunks;
  private final ChunkerFactory chunkFactory;

  SequenceTagger() {
    POSTaggerFactory factory = Models.TAGS.get().getFactory();
    tags = new BeamSearch(TAG_BEAM, model(Models.TAGS.get().getArtifact("pos.model")), 0);
    tagContexts = factory.getPOSContextGenerator(1);
    tagValidator = factory.getSequenceValidator();
    chunkFactory = Models.CHUNKS.get().getFactory();
    chunks = new BeamSearch(CHUNK_BEAM, model(Models.CHUNKS.get().getArtifact("chunker.model")), 0);
  }

  private static MaxentModel model(Object artifact) {
    return (MaxentModel) artifact;
  }

  /** The Penn tags of a sentence's words, one for each. */
  String[] tags(String[] forms) {
    Sequence best = tags.bestSequence(forms, null, tagContexts, tagValidator);
    return best == null ? unknown(forms, "NN") : outcomes(best);
  }

  /** The phrases of a sentence, in order, as ranges of its words. */
  List<opennlp.tools.util.Span> chunks(String[] forms, String[] tags) {
    Sequence best =
        chunks.bestSequence(
            TokenTag.create(forms, tags),
            new Object[] {tags},
            chunkFactory.getContextGenerator(),
            chunkFactory.getSequenceValidator());
    String[] labels = best == null ? unknown(forms, "O") : outcomes(best);
    return List.of(ChunkSample.phrasesAsSpanList(forms, tags, labels));
  }

  private static String[] outcomes(Sequence sequence) {
    return sequence.getOutcomes().toArray(new String[0]);
  }

  private static String[] unknown(String[] forms, String label) {
    String[] labels = new String[forms.length];
    java.util.Arrays.fill(labels, label);
    return labels;
  }
}
