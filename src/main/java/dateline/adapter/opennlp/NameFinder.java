package dateline.adapter.opennlp;

import dateline.text.Mention;
import dateline.text.NameTagger;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.TaggedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** Finds names, dates and amounts in the sentences of one text. Thread safe. */
final class NameFinder {
  private final Supplier<NameTagger> tagger;

  NameFinder(Supplier<NameTagger> tagger) {
    this.tagger = tagger;
  }

  /** The mentions of a whole text, in order, not overlapping, each within one sentence. */
  List<Mention> find(List<Sentence> sentences) {
    List<Mention> found = new ArrayList<>();
    List<List<NameAgreement.Found>> names = new ArrayList<>();
    List<List<TaggedName>> tagged = tagger.get().names(sentences);
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      List<Mention> amounts = AmountRules.find(sentence);
      found.addAll(amounts);
      names.add(
          tagged.get(i).stream()
              .map(name -> new NameAgreement.Found(sentence.tokens(), name))
              .filter(name -> overlapsNone(name.mention().span(), amounts))
              .toList());
    }
    found.addAll(NameAgreement.settle(sentences, names));
    return inOrder(found);
  }

  private static List<Mention> inOrder(List<Mention> mentions) {
    mentions.sort(
        Comparator.<Mention>comparingInt(mention -> mention.span().start())
            .thenComparingInt(mention -> -mention.span().end()));
    List<Mention> kept = new ArrayList<>();
    int end = 0;
    for (Mention mention : mentions) {
      if (mention.span().start() >= end) {
        kept.add(mention);
        end = mention.span().end();
      }
    }
    return kept;
  }

  private static boolean overlapsNone(Span span, List<Mention> others) {
    return others.stream().noneMatch(other -> other.span().overlaps(span));
  }
}
