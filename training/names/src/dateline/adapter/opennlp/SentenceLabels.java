package dateline.adapter.opennlp;

import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import java.util.List;

/** The labels of an analyzed sentence while its names are marked. */
final class SentenceLabels {
  private final List<Token> tokens;
  private final String[] labels;

  SentenceLabels(Sentence sentence) {
    this.tokens = sentence.tokens();
    this.labels = NameSpan.none(tokens.size());
  }

  /** Marks a name, unless it begins or ends within a token. */
  void mark(Span name, String type) {
    int start = 0;
    while (start < tokens.size() && tokens.get(start).span().start() < name.start()) {
      start++;
    }
    int end = start;
    while (end < tokens.size() && tokens.get(end).span().end() <= name.end()) {
      end++;
    }
    if (start < end && tokens.get(start).span().start() == name.start() && tokens.get(end - 1).span().end() == name.end()) {
      new NameSpan(start, end, type).mark(labels);
    }
  }

  BioFile.Labelled labelled() {
    String[] forms = tokens.stream().map(token -> token.form().replaceAll("\\s", "_")).toArray(String[]::new);
    return new BioFile.Labelled(forms, labels);
  }
}
