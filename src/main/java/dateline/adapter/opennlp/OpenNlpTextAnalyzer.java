package dateline.adapter.opennlp;

import dateline.text.AnalyzedText;
import dateline.text.Mention;
import dateline.text.NameTagger;
import dateline.text.Sentence;
import dateline.text.TextAnalyzer;
import java.util.List;
import java.util.function.Supplier;

/** Analyses English text; each thread cuts sentences with parts of its own over shared models. */
final class OpenNlpTextAnalyzer implements TextAnalyzer {
  private final ThreadLocal<SentenceAnalyzer> sentences =
      ThreadLocal.withInitial(SentenceAnalyzer::new);
  private final NameFinder names;

  OpenNlpTextAnalyzer(Supplier<NameTagger> tagger) {
    names = new NameFinder(tagger);
    Models.preload();
  }

  @Override
  public AnalyzedText analyze(String text) {
    List<Sentence> found = sentences.get().analyze(PlainText.of(text));
    List<Mention> mentions = names.find(found);
    return new AnalyzedText(text, found, mentions);
  }
}
