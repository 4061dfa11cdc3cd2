package dateline.adapter.opennlp;

import dateline.text.Chunk;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Finds sentences, tokens, tags, lemmas and phrases. Not thread safe. */
final class SentenceAnalyzer {
  private final SentenceFinder sentences = new SentenceFinder();
  private final WordTokenizer tokenizer = new WordTokenizer();
  private final SequenceTagger tagger = new SequenceTagger();
  private final WordLemmatizer lemmatizer = new WordLemmatizer();

  /** The sentences of a text in plain form; overlong ones are cut. */
  List<Sentence> analyze(String plain) {
    List<Sentence> found = new ArrayList<>();
    for (Span sentence : sentences.find(plain)) {
      List<Span> tokens = tokenizer.tokenize(plain, sentence);
      for (List<Span> part : LongSentences.cut(plain, tokens)) {
        found.add(sentence(plain, part));
      }
    }
    return found;
  }

  private Sentence sentence(String plain, List<Span> spans) {
    String[] forms = spans.stream().map(span -> span.of(plain)).toArray(String[]::new);
    String[] tags = tagger.tags(forms);
    List<Token> tokens = new ArrayList<>(forms.length);
    for (int i = 0; i < forms.length; i++) {
      String lemma = lemmatizer.lemma(forms[i], tags[i]);
      tokens.add(new Token(spans.get(i), forms[i], tags[i], lemma));
    }
    List<Chunk> chunks = new ArrayList<>();
    for (opennlp.tools.util.Span chunk : tagger.chunks(forms, tags)) {
      Span at = spans.get(chunk.getStart()).cover(spans.get(chunk.getEnd() - 1));
      chunks.add(new Chunk(at, chunk.getType()));
    }
    Span whole = spans.get(0).cover(spans.get(spans.size() - 1));
    return new Sentence(whole, tokens, chunks);
  }
}
