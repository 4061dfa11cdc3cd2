package dateline.adapter.onnx;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dateline.text.BioLabels;
import dateline.text.NameTagger;
import dateline.text.Sentence;
import dateline.text.TaggedName;
import dateline.text.Token;
import java.util.List;

/**
 * Names by one encoder, which labels every word at its first piece (Devlin et al., 2019, section
 * 5.3). Thread safe; reads sentences side by side.
 *
 * <p>The model takes {@link Words}; it gives {@code labels} of the shape (1, pieces, labels),
 * scores whose softmax are probabilities. What the labels are its metadata say, under the name of
 * the output.
 */
final class OnnxNameTagger implements NameTagger {
  private final OnnxModel model;
  private final WordPieces pieces;
  private final LabelPath path;

  OnnxNameTagger(OnnxModel model, Vocabulary vocabulary) throws OrtException {
    this.model = model;
    pieces = new WordPieces(vocabulary);
    path = new LabelPath(model.labels("labels"));
  }

  @Override
  public List<List<TaggedName>> names(List<Sentence> sentences) {
    return sentences.parallelStream().map(this::names).toList();
  }

  private List<TaggedName> names(Sentence sentence) {
    Words words = Words.of(pieces, sentence.tokens().stream().map(Token::form).toList());
    float[][] scores = model.run(words.ids(), words.types(), OnnxNameTagger::scores);
    return BioLabels.names(path.best(words.ofFirsts(scores)));
  }

  private static float[][] scores(OrtSession.Result result) throws OrtException {
    return ((float[][][]) result.get(0).getValue())[0];
  }
}
