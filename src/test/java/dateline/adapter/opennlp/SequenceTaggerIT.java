package dateline.adapter.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Sentence;
import dateline.text.TextAnalyzer;
import dateline.text.Token;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import opennlp.tools.chunker.ChunkSample;
import opennlp.tools.chunker.ChunkerFactory;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.util.Span;
import opennlp.tools.util.TokenTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our decoding against OpenNLP's own with the same models and beams. */
final class SequenceTaggerIT {
  private static final TextAnalyzer ANALYZER = OpenNlp.textAnalyzer();

  private final SequenceTagger tagger = new SequenceTagger();
  private final Reference reference = new Reference();

  @ParameterizedTest
  @ValueSource(strings = {"comet", "company", "flood", "football", "summit"})
  void tagsAndFindsPhrasesAsOpenNlpDoes(String sample) throws IOException {
    for (Sentence sentence : ANALYZER.analyze(sample(sample)).sentences()) {
      String[] forms = sentence.tokens().stream().map(Token::form).toArray(String[]::new);
      String[] tags = tagger.tags(forms);
      assertThat(tags).containsExactly(reference.tags(forms));
      assertThat(tagger.chunks(forms, tags)).isEqualTo(reference.chunks(forms, tags));
    }
  }

  @Test
  void tagsTheShortestSentencesAsOpenNlpDoes() {
    String[][] sentences = {{"-"}, {"No"}, {"He", "left"}, {"of", "the", "1990s"}, {"\u2603", "!"}};
    for (String[] forms : sentences) {
      assertThat(tagger.tags(forms)).containsExactly(reference.tags(forms));
    }
  }

  private static String sample(String name) throws IOException {
    try (InputStream in = open("/dateline/samples/" + name + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static InputStream open(String resource) {
    InputStream in = SequenceTaggerIT.class.getResourceAsStream(resource);
    assertThat(in).as(resource).isNotNull();
    return in;
  }

  /** OpenNLP's beam search over its own features. */
  private static final class Reference {
    private final POSModel tags = read("/en-pos-maxent.bin", POSModel::new);
    private final ChunkerModel chunks = read("/en-chunker.bin", ChunkerModel::new);

    private static <T> T read(String resource, Models.Format<T> format) {
      try (InputStream in = open(resource)) {
        return format.read(in);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }

    String[] tags(String[] forms) {
      POSTaggerFactory factory = tags.getFactory();
      return new BeamSearch(2, tags.getArtifact("pos.model"))
          .bestSequence(
              forms, null, factory.getPOSContextGenerator(), factory.getSequenceValidator())
          .getOutcomes()
          .toArray(new String[0]);
    }

    List<Span> chunks(String[] forms, String[] tags) {
      ChunkerFactory factory = chunks.getFactory();
      String[] labels =
          new BeamSearch(1, chunks.getArtifact("chunker.model"))
              .bestSequence(
                  TokenTag.create(forms, tags),
                  new Object[] {tags},
                  factory.getContextGenerator(),
                  factory.getSequenceValidator())
              .getOutcomes()
              .toArray(new String[0]);
      return List.of(ChunkSample.phrasesAsSpanList(forms, tags, labels));
    }
  }
}
