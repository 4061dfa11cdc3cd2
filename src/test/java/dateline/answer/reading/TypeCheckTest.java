package dateline.answer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.news.Passage;
import dateline.question.AnalyzedQuestion;
import dateline.question.AnswerType;
import dateline.question.Intent;
import dateline.text.Mention;
import dateline.text.NameType;
import dateline.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TypeCheckTest {
  @ParameterizedTest
  @CsvSource({
    "weight, 14 kilometre, false",
    "weight, 14 kilogram, true",
    "weight, 14, true",
    "dist, 14 hour, true",
    "period, 14 mile, true",
    "period, 14 kg, false",
    "temp, 14 day, false",
    "count, 14 day, true",
    "weight, kilogram, false"
  })
  void anAmountOfOneMeasureIsNoneOfAnother(String asked, String words, boolean fits) {
    assertThat(fits(Intent.HOW_MUCH, new AnswerType(AnswerType.Coarse.NUM, asked), words))
        .isEqualTo(fits);
  }

  @Test
  void onlyATypeOfNumbersAsksForAMeasure() {
    assertThat(fits(Intent.HOW_MUCH, new AnswerType(AnswerType.Coarse.ENTY, "dist"), "14 kg"))
        .isTrue();
  }

  @Test
  void moneyIsToldByTheNamesOfAmounts() {
    Passage plain = passage("14 pound");
    Span all = plain.sentence().span();
    Passage named =
        new Passage(
            plain.id(),
            plain.published(),
            plain.text(),
            plain.sentence(),
            List.of(new Mention(all, NameType.MONEY)),
            List.of(),
            List.of());
    AnalyzedQuestion heavy =
        question(Intent.HOW_MUCH, new AnswerType(AnswerType.Coarse.NUM, "weight"));
    assertThat(TypeCheck.fits(heavy, plain, all)).isTrue();
    assertThat(TypeCheck.fits(heavy, named, all)).isFalse();
  }

  @Test
  void aNumberIsNobody() {
    AnswerType type = new AnswerType(AnswerType.Coarse.HUM, "ind");
    assertThat(fits(Intent.WHO, type, "14")).isFalse();
    assertThat(fits(Intent.WHO, type, "Ada")).isTrue();
  }

  private static boolean fits(Intent intent, AnswerType type, String words) {
    Passage passage = passage(words);
    return TypeCheck.fits(question(intent, type), passage, passage.sentence().span());
  }

  private static Passage passage(String words) {
    return PassageFixture.article("a", words).get(0).passage();
  }

  private static AnalyzedQuestion question(Intent intent, AnswerType type) {
    return QuestionFixture.question(intent, type, "how much");
  }
}
