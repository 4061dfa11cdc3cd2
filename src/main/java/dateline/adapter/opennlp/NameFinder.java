package dateline.adapter.opennlp;

import dateline.text.Mention;
import dateline.text.NameType;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Finds names, dates and amounts in the sentences of one text. Not thread safe. */
final class NameFinder {
  private static final Gazetteer GAZETTEER = new Gazetteer();

  private final NameTagger tagger = new NameTagger(Models.NAMES.get(), GAZETTEER);

  /** The mentions of a whole text, in order, not overlapping, each within one sentence. */
  List<Mention> find(List<Sentence> sentences) {
    List<Mention> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Mention> amounts = AmountRules.find(sentence);
      found.addAll(amounts);
      for (Mention name : names(sentence)) {
        if (amounts.stream().noneMatch(amount -> amount.span().overlaps(name.span()))) {
          found.add(name);
        }
      }
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return found;
  }

  private List<Mention> names(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    String[] forms = tokens.stream().map(Token::form).toArray(String[]::new);
    String[] tags = tokens.stream().map(Token::tag).toArray(String[]::new);
    List<String> labels = tagger.labels(forms, tags);
    List<Mention> found = new ArrayList<>();
    int start = 0;
    while (start < labels.size()) {
      int end = start + 1;
      if (labels.get(start).startsWith("B-")) {
        while (end < labels.size() && labels.get(end).startsWith("I-")) {
          end++;
        }
        Span span = tokens.get(start).span().cover(tokens.get(end - 1).span());
        found.add(new Mention(span, type(labels.get(start))));
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
