package dateline.adapter.opennlp;

import dateline.text.AnalyzedText;
import dateline.text.Chunk;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.TextAnalyzer;
import dateline.text.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** The thinnest analysis that works: to be replaced part by part. */
final class OpenNlpTextAnalyzer implements TextAnalyzer {
  private final SentenceDetectorME sentences;
  private final TokenizerME tokenizer;
  private final POSTaggerME tagger;
  private final ChunkerME chunker;
  private final LemmatizerME lemmatizer;

  OpenNlpTextAnalyzer() {
    try {
      sentences =
          new SentenceDetectorME(
              new SentenceModel(model("opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin")));
      tokenizer = new TokenizerME(new TokenizerModel(model("en-token.bin")));
      tagger = new POSTaggerME(new POSModel(model("en-pos-maxent.bin")), POSTagFormat.PENN);
      chunker = new ChunkerME(new ChunkerModel(model("en-chunker.bin")));
      lemmatizer =
          new LemmatizerME(new LemmatizerModel(model("opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream model(String name) {
    InputStream stream = OpenNlpTextAnalyzer.class.getResourceAsStream("/" + name);
    if (stream == null) {
      throw new IllegalStateException("no model " + name);
    }
    return stream;
  }

  @Override
  public synchronized AnalyzedText analyze(String text) {
    String plain =
        text.replace('“', '"').replace('”', '"').replace('’', '\'').replace('\u00a0', ' ');
    List<Sentence> found = new ArrayList<>();
    int from = 0;
    for (String paragraph : plain.split("(?<=\n)", -1)) {
      for (opennlp.tools.util.Span part : sentences.sentPosDetect(paragraph)) {
        Sentence sentence = sentence(plain, new Span(from + part.getStart(), from + part.getEnd()));
        found.add(sentence);
      }
      from += paragraph.length();
    }
    return new AnalyzedText(text, found, List.of());
  }

  private Sentence sentence(String plain, Span span) {
    opennlp.tools.util.Span[] spans = tokenizer.tokenizePos(span.of(plain));
    String[] forms = opennlp.tools.util.Span.spansToStrings(spans, span.of(plain));
    String[] tags = tagger.tag(forms);
    String[] lemmas = lemmatizer.lemmatize(forms, tags);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < forms.length; i++) {
      Span at = new Span(spans[i].getStart(), spans[i].getEnd()).shift(span.start());
      String lemma = lemmas[i].equals("O") || lemmas[i].isEmpty() ? forms[i] : lemmas[i];
      tokens.add(new Token(at, forms[i], tags[i], lemma));
    }
    List<Chunk> chunks = new ArrayList<>();
    for (opennlp.tools.util.Span chunk : chunker.chunkAsSpans(forms, tags)) {
      Span at = tokens.get(chunk.getStart()).span().cover(tokens.get(chunk.getEnd() - 1).span());
      chunks.add(new Chunk(at, chunk.getType()));
    }
    return new Sentence(span, tokens, chunks);
  }
}
