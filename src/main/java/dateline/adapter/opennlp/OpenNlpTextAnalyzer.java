package dateline.adapter.opennlp;

import dateline.text.AnalyzedText;
import dateline.text.Mention;
import dateline.text.NameTagger;
import dateline.text.Sentence;
import dateline.text.TextAnalyzer;
import java.util.List;
import java.util.function.Supplier;

/** Analyses English text; each thread has instances of its own over the shared models. */
final class OpenNlpTextAnalyzer implements TextAnalyzer {
  private final ThreadLocal<SentenceAnalyzer> sentences =
      ThreadLocal.withInitial(SentenceAnalyzer::new);
  private final ThreadLocal<NameFinder> names;

  OpenNlpTextAnalyzer(Supplier<NameTagger> tagger) {
    names = ThreadLocal.withInitial(() -> new NameFinder(tagger.get()));
    Models.preload();
  }

  @Override
  public AnalyzedText analyze(String text) {
    List<Sentence> found = sentences.get().analyze(PlainText.of(text));
    List<Mention> mentions = names.get().find(found);
    return new AnalyzedText(text, found, mentions);
  }
}
