package dateline.adapter.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.text.NameTagger;
import dateline.text.NameType;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.TaggedName;
import dateline.text.Token;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With the tagger that ships. */
final class OnnxNameTaggerIT {
  private static final Path MODELS = Path.of("data/models");

  private static NameTagger tagger;

  @BeforeAll
  static void load() throws IOException, OnnxModelException {
    tagger = new Onnx(name -> Files.newInputStream(MODELS.resolve(name))).nameTagger();
  }

  private static Sentence sentence(String... words) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : words) {
      tokens.add(new Token(new Span(start, start + word.length()), word, "NN", "word"));
      start += word.length() + 1;
    }
    return new Sentence(new Span(0, start - 1), tokens, List.of());
  }

  private static Sentence sentence(String text) {
    return sentence(text.split(" ", -1));
  }

  @Test
  void findsPersonsOrganizationsAndPlaces() {
    Sentence said =
        sentence("Ilse Brandt of the Lindmark Savings Bank spoke in Ostrava on Monday .");
    assertThat(tagger.names(List.of(said)).get(0))
        .containsExactly(
            new TaggedName(0, 2, NameType.PERSON),
            new TaggedName(4, 7, NameType.ORGANIZATION),
            new TaggedName(9, 10, NameType.PLACE));
  }

  @Test
  void sentencesKeepTheirOrder() {
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      sentences.add(sentence(i % 2 == 0 ? "Ilse Brandt left ." : "It rained all day ."));
    }
    List<List<TaggedName>> names = tagger.names(sentences);
    assertThat(names).hasSize(50);
    assertThat(names.get(48)).hasSize(1);
    assertThat(names.get(49)).isEmpty();
  }

  @Test
  void aSentenceThatIsTooLongIsReadInPart() {
    Sentence endless = sentence(Collections.nCopies(1000, "Brandt").toArray(String[]::new));
    assertThat(tagger.names(List.of(endless)).get(0))
        .isNotEmpty()
        .allMatch(name -> name.end() < 400);
  }

  @Test
  void noSentencesHaveNoNames() {
    assertThat(tagger.names(List.of())).isEmpty();
  }

  @Test
  void whatIsNoModelIsRefused() {
    byte[] nothing = new byte[10];
    assertThatThrownBy(() -> new Onnx(name -> new ByteArrayInputStream(nothing)).nameTagger())
        .isInstanceOf(OnnxModelException.class)
        .hasMessageContaining("name tagger");
  }
}
