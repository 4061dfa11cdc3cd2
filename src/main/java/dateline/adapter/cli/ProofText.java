package dateline.adapter.cli;

import dateline.answer.Proof;
import dateline.fact.Argument;
import dateline.fact.Attribution;
import dateline.text.Span;
import java.util.stream.Collectors;

/** A proof as a person reads it in a terminal. */
final class ProofText {
  private final Console console;

  ProofText(Console console) {
    this.console = console;
  }

  /** The words, with the date that they mean beside them where they do not say it. */
  String words(Proof proof) {
    String words = oneLine(proof.words());
    return proof.days().map(date -> words + " (" + date + ")").orElse(words);
  }

  /** The sentence with the words marked, who says so, and the article. */
  void print(Proof proof) {
    Attribution attribution = proof.attribution();
    if (!attribution.isOutlet()) {
      console.out().println("  according to " + speakers(attribution));
    }
    console.out().println("  “" + marked(proof) + "”");
    console.out().println("  " + console.dim(ArticleLine.of(proof.article())));
  }

  /** The speakers, outermost first. */
  static String speakers(Attribution attribution) {
    return attribution.speakers().stream()
        .map(Argument::resolved)
        .map(ProofText::oneLine)
        .collect(Collectors.joining(", quoting "));
  }

  private String marked(Proof proof) {
    Span sentence = proof.passage().sentence().span();
    String text = proof.article().text();
    if (proof.span().equals(sentence)) {
      return oneLine(sentence.of(text));
    }
    String before = text.substring(sentence.start(), proof.span().start());
    String after = text.substring(proof.span().end(), sentence.end());
    return oneLine(before) + mark(oneLine(proof.words())) + oneLine(after);
  }

  private String mark(String words) {
    return console.styled() ? console.bold(words) : "«" + words + "»";
  }

  static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
