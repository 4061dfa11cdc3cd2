package dateline.adapter.opennlp;

import java.util.Arrays;
import java.util.List;
import opennlp.tools.chunker.ChunkSample;

/**
 * Tags words and finds phrases with OpenNLP's models, decoded with a narrow beam by our own code:
 * see docs/decisions.md. Immutable.
 */
final class SequenceTagger {
  private final BeamTagger tagger = new BeamTagger(Models.TAGS.get());
  private final PhraseTagger phrases = new PhraseTagger(Models.CHUNKS.get());

  /** The Penn tags of a sentence's words, one for each. */
  String[] tags(String[] forms) {
    return tagger.tags(forms).orElseGet(() -> nouns(forms.length));
  }

  /** The phrases of a sentence, in order, as ranges of its words. */
  List<opennlp.tools.util.Span> chunks(String[] forms, String[] tags) {
    return List.of(ChunkSample.phrasesAsSpanList(forms, tags, phrases.labels(forms, tags)));
  }

  private static String[] nouns(int length) {
    String[] tags = new String[length];
    Arrays.fill(tags, "NN");
    return tags;
  }
}
