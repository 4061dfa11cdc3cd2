package dateline.adapter.opennlp;

import dateline.text.Mention;
import dateline.text.NameType;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds names, dates and amounts in the sentences of one text. Not thread safe. */
final class NameFinder {
  private static final Gazetteer GAZETTEER = new Gazetteer();

  private final NameTagger tagger = new NameTagger(Models.NAMES.get(), GAZETTEER);

  /** The mentions of a whole text, in order, not overlapping, each within one sentence. */
  List<Mention> find(List<Sentence> sentences) {
    List<Mention> found = new ArrayList<>();
    List<List<NameAgreement.Found>> names = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Mention> amounts = AmountRules.find(sentence);
      found.addAll(amounts);
      names.add(
          names(sentence).stream()
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

  private List<NameAgreement.Found> names(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    String[] forms = tokens.stream().map(Token::form).toArray(String[]::new);
    String[] tags = tokens.stream().map(Token::tag).toArray(String[]::new);
    List<String> labels = tagger.labels(forms, tags);
    List<NameAgreement.Found> found = new ArrayList<>();
    int start = 0;
    while (start < labels.size()) {
      int end = start + 1;
      if (labels.get(start).startsWith("B-")) {
        while (end < labels.size() && labels.get(end).startsWith("I-")) {
          end++;
        }
        found.add(new NameAgreement.Found(tokens, start, end, type(labels.get(start))));
      }
      start = end;
    }
    return found;
  }

  private static NameType type(String label) {
    return switch (label.substring(2)) {
      case "PER" -> NameType.PERSON;
      case "ORG" -> NameType.ORGANIZATION;
      case "LOC" -> NameType.PLACE;
      default -> NameType.OTHER;
    };
  }
}
