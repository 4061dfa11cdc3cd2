package dateline.adapter.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.AnalyzedText;
import dateline.text.Chunk;
import dateline.text.Mention;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.TextAnalyzer;
import dateline.text.Token;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class OpenNlpTextAnalyzerPropertyIT {
  private static final TextAnalyzer ANALYZER = OpenNlp.textAnalyzer();

  @Property(tries = 300)
  void spansLieInTheTextAndInOrder(@ForAll("texts") String text) {
    AnalyzedText analyzed = ANALYZER.analyze(text);
    assertOrdered(analyzed.sentences().stream().map(Sentence::span).toList(), text);
    assertOrdered(analyzed.names().stream().map(Mention::span).toList(), text);
    for (Sentence sentence : analyzed.sentences()) {
      assertOrdered(sentence.tokens().stream().map(Token::span).toList(), text);
      assertOrdered(sentence.chunks().stream().map(Chunk::span).toList(), text);
    }
    assertThat(analyzed.names())
        .allMatch(
            name -> analyzed.sentences().stream().anyMatch(s -> s.span().contains(name.span())));
  }

  @Property(tries = 300)
  void everyVisibleCharacterStandsInAToken(@ForAll("texts") String text) {
    String plain = PlainText.of(text);
    StringBuilder tokens = new StringBuilder();
    ANALYZER.analyze(text).sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .forEach(token -> tokens.append(token.span().of(plain)));
    StringBuilder visible = new StringBuilder();
    plain.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> visible.append((char) c));
    assertThat(tokens.toString()).isEqualTo(visible.toString());
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> news =
        Arbitraries.of(
                "Mr.",
                "Smith",
                "said",
                "“no”",
                "U.S.",
                "5",
                "$12.4",
                "%",
                "May",
                "on",
                "Jan.",
                "the",
                "\n",
                "...",
                "!",
                "?\"",
                "'",
                "’s",
                "3 May 2019",
                "two",
                "million",
                "-",
                "—",
                "😀",
                "שלום",
                "HTTP://X.Y",
                "@me",
                ",",
                ";",
                "I",
                "last",
                "Friday",
                "to",
                "and",
                "(")
            .list()
            .ofMaxSize(30)
            .map(words -> String.join(" ", words));
    return Arbitraries.oneOf(
        Arbitraries.strings().all().ofMaxLength(200),
        news,
        Arbitraries.strings().ascii().ofMaxLength(200));
  }

  private static void assertOrdered(List<Span> spans, String text) {
    int last = 0;
    for (Span span : spans) {
      assertThat(span.start()).isGreaterThanOrEqualTo(last);
      assertThat(span.end()).isLessThanOrEqualTo(text.length());
      last = span.end();
    }
  }
}
