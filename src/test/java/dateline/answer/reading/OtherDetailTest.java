package dateline.answer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.answer.Evidenced;
import dateline.question.AnalyzedQuestion;
import dateline.question.Intent;
import dateline.question.Keyword;
import dateline.text.AnalyzedText;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class OtherDetailTest {
  private static final double NONE = 0;

  @Test
  void anotherNameInTheSameSentenceIsAnotherDetail() {
    assertThat(share("Did/VBD Holm/NNP resign/VB", "Duran resign")).isEqualTo(1);
    assertThat(share("Did/VBD Holm/NNP resign/VB", "Holm resign")).isEqualTo(NONE);
  }

  @Test
  void theLessTheSentenceHasTheLessItSays() {
    assertThat(share("Did/VBD Holm/NNP resign/VB quietly/RB", "Duran resign")).isEqualTo(0.5);
    assertThat(share("Did/VBD Holm/NNP resign/VB", "the harbour opened")).isEqualTo(NONE);
  }

  @Test
  void anotherNumberIsAnotherDetail() {
    assertThat(share("Did/VBD 1957/CD begin/VB", "1958 begin")).isEqualTo(1);
    assertThat(share("Did/VBD seven/CD begin/VB", "six begin")).isEqualTo(1);
  }

  @Test
  void numbersAreTheSameInWordsAndDigits() {
    assertThat(share("Did/VBD seven/CD begin/VB", "7 begin")).isEqualTo(NONE);
    assertThat(share("Did/VBD 1,200/CD begin/VB", "1200 begin")).isEqualTo(NONE);
  }

  @Test
  void aNumberToCompareWithIsNoDetail() {
    assertThat(share("Did/VBD more/JJR than/IN 50/CD die/VB", "63 die")).isEqualTo(NONE);
    assertThat(share("Did/VBD over/IN 50/CD die/VB", "63 die")).isEqualTo(NONE);
  }

  @Test
  void aNameMayBeMisspelled() {
    assertThat(share("Did/VBD Markovich/NNP resign/VB", "Markovic resign")).isEqualTo(NONE);
  }

  @Test
  void initialsStandForAName() {
    assertThat(share("Did/VBD United/NNP States/NNPS resign/VB", "U.S. resign")).isEqualTo(NONE);
    assertThat(share("Did/VBD United/NNP States/NNPS resign/VB", "UN resign")).isEqualTo(1);
    assertThat(share("Did/VBD United/NNP States/NNPS leave/VB Aarden/NNP", "U.S. leave Velora"))
        .isEqualTo(1);
  }

  @Test
  void whatANeighbouringSentenceNamesIsNotLacking() {
    assertThat(share("Did/VBD Holm/NNP resign/VB", "She resign", "Holm spoke")).isEqualTo(NONE);
  }

  /** The share of the first of an article's sentences. */
  private static double share(String tagged, String... sentences) {
    AnalyzedQuestion question = question(tagged);
    List<Evidenced> article = PassageFixture.article("a", sentences);
    Terms terms =
        new Terms(question, article.stream().map(Evidenced::passage).toList(), WordVectors.none());
    return new OtherDetail(question, terms).share(terms.matches().get(0));
  }

  private static AnalyzedQuestion question(String tagged) {
    List<Token> tokens = new ArrayList<>();
    List<Keyword> keywords = new ArrayList<>();
    int at = 0;
    for (String part : tagged.split(" ", -1)) {
      String form = part.substring(0, part.indexOf('/'));
      String tag = part.substring(form.length() + 1);
      String lemma = form.toLowerCase(Locale.ROOT);
      tokens.add(new Token(new Span(at, at + form.length()), form, tag, lemma));
      at += form.length() + 1;
      if (!tag.equals("VBD") && !tag.equals("IN") && !tag.equals("JJR")) {
        keywords.add(new Keyword(form, lemma, tag.startsWith("NNP")));
      }
    }
    Sentence sentence = new Sentence(new Span(0, at - 1), tokens, List.of());
    String text = String.join(" ", tokens.stream().map(Token::form).toList());
    return QuestionFixture.question(
        Intent.YES_NO, new AnalyzedText(text, List.of(sentence), List.of()), keywords);
  }
}
