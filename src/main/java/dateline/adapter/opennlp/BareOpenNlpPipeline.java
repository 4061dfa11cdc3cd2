package dateline.adapter.opennlp;

import dateline.eval.bench.BarePipeline;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** OpenNLP's own sentences, tokens and tags, with nothing of ours between them. */
final class BareOpenNlpPipeline implements BarePipeline {
  private final SentenceDetectorME sentences;
  private final TokenizerME tokenizer;
  private final POSTaggerME tagger;

  BareOpenNlpPipeline() {
    try (InputStream sentenceModel = model("opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin");
        InputStream tokenModel = model("en-token.bin");
        InputStream tagModel = model("en-pos-maxent.bin")) {
      sentences = new SentenceDetectorME(new SentenceModel(sentenceModel));
      tokenizer = new TokenizerME(new TokenizerModel(tokenModel));
      tagger = new POSTaggerME(new POSModel(tagModel), POSTagFormat.PENN);
    } catch (IOException e) {
      throw new UncheckedIOException("a bundled model cannot be read", e);
    }
  }

  private static InputStream model(String name) {
    InputStream stream = BareOpenNlpPipeline.class.getResourceAsStream("/" + name);
    if (stream == null) {
      throw new IllegalStateException("no model " + name);
    }
    return stream;
  }

  @Override
  public int process(String text) {
    int tagged = 0;
    for (String sentence : sentences.sentDetect(text)) {
      tagged += tagger.tag(tokenizer.tokenize(sentence)).length;
    }
    return tagged;
  }
}
