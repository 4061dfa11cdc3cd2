package dateline.adapter.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.AnalyzedText;
import dateline.text.NameType;
import dateline.text.Sentence;
import dateline.text.TextAnalyzer;
import dateline.text.Token;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OpenNlpTextAnalyzerIT {
  private static final TextAnalyzer ANALYZER = OpenNlp.textAnalyzer();

  private static List<String> sentences(String text) {
    return ANALYZER.analyze(text).sentences().stream()
        .map(sentence -> sentence.span().of(text))
        .toList();
  }

  private static List<String> forms(String text) {
    return tokens(text).stream().map(Token::form).toList();
  }

  private static List<Token> tokens(String text) {
    return ANALYZER.analyze(text).sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .toList();
  }

  @Nested
  class Sentences {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "Mr. Smith met the U.S. envoy on Jan. 5. He left.|Mr. Smith met the U.S. envoy on Jan. 5.",
          "\"We won't go.\" She left.|\"We won't go.\"",
          "“We won’t go.” She left.|“We won’t go.”",
          "Gov. Ann M. Lee of St. Paul spoke. It rained.|Gov. Ann M. Lee of St. Paul spoke.",
          "\"Why?\" he asked. Nobody knew.|\"Why?\" he asked.",
          "They lost No. 5. Then they won.|They lost No. 5.",
          "It fell 3.5% to $12.4 million... Nobody knew.|It fell 3.5% to $12.4 million...",
          "He works in the U.S. The rest do not.|He works in the U.S.",
        })
    void endWhereAReaderWouldSay(String text, String first) {
      assertThat(sentences(text)).hasSize(2).first().isEqualTo(first);
    }

    @Test
    void neverCrossAParagraph() {
      assertThat(sentences("Storm closes harbour\n\nThe harbour was closed."))
          .containsExactly("Storm closes harbour", "The harbour was closed.");
    }

    @Test
    void areNoneInABlankText() {
      assertThat(sentences(" \n\u00a0\n")).isEmpty();
    }
  }

  @Nested
  class Tokens {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "We don't.|We do n't .",
          "It is Ann's.|It is Ann 's .",
          "Up 3.5% to $12.4 million!|Up 3.5 % to $ 12.4 million !",
          "The \"No. 5\" won.|The \" No. 5 \" won .",
          "See https://example.com/a-b?c=1 now.|See https://example.com/a-b?c=1 now .",
          "Pre-war (old) plans, mostly.|Pre-war ( old ) plans , mostly .",
          "They can't.|They ca n't .",
          "At St. James St., Paul waited.|At St. James St. , Paul waited .",
        })
    void followTheTreebank(String text, String tokens) {
      assertThat(String.join(" ", forms(text))).isEqualTo(tokens);
    }

    @Test
    void pointIntoTheTextAsItWasWritten() {
      String text = "“It’s\u00a0over,” she said.";
      assertThat(tokens(text))
          .allSatisfy(
              token -> assertThat(PlainText.of(token.span().of(text))).isEqualTo(token.form()));
      assertThat(tokens(text).get(2).span().of(text)).isEqualTo("’s");
    }

    @ParameterizedTest
    @CsvSource({
      "He hoped.,hope",
      "They met.,meet",
      "Prices rose.,rise",
      "She is making it.,make",
      "The city helped.,help",
      "He tried.,try",
      "It was stopped.,stop"
    })
    void haveTheLemmaOfADictionary(String text, String lemma) {
      assertThat(tokens(text).stream().map(Token::lemma)).contains(lemma);
    }

    @Test
    void formPhrases() {
      String text = "The old mayor opened the new bridge.";
      Sentence sentence = ANALYZER.analyze(text).sentences().get(0);
      assertThat(
              sentence.chunks().stream().map(chunk -> chunk.type() + " " + chunk.span().of(text)))
          .containsExactly("NP The old mayor", "VP opened", "NP the new bridge");
    }
  }

  @Nested
  class Names {
    @Test
    void haveTheirTypes() {
      String text =
          "Maria Lopez, a spokeswoman for the World Health Organization, arrived in Berlin.";
      AnalyzedText analyzed = ANALYZER.analyze(text);
      assertThat(analyzed.names().stream().map(name -> name.type() + " " + name.span().of(text)))
          .containsExactly(
              NameType.PERSON + " Maria Lopez",
              NameType.ORGANIZATION + " World Health Organization",
              NameType.PLACE + " Berlin");
    }
  }

  @Test
  void readsAMegabyteWithoutAFullStopWithinSeconds() {
    String text = "some words about nothing, and ".repeat(34_000);
    long before = System.nanoTime();
    assertThat(ANALYZER.analyze(text).sentences()).hasSizeGreaterThan(500);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(60));
  }

  @Test
  void readsAMegabyteWithoutASpaceWithinSeconds() {
    String text = "ab1.".repeat(250_000);
    long before = System.nanoTime();
    assertThat(ANALYZER.analyze(text).sentences()).isNotEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(60));
  }

  @Test
  void saysTheSameOnManyThreads() {
    String text = "Maria Lopez met the mayor of Berlin on Friday. They didn't agree.";
    AnalyzedText alone = ANALYZER.analyze(text);
    assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> ANALYZER.analyze(text)))
        .allMatch(alone::equals);
  }
}
