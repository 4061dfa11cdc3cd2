package dateline.question;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.AnalyzedText;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class AnswerTypeFeaturesTest {
  private static final String WHICH = "[ Which/WDT CITY/NN ] hosts/VBZ [ the/DT games/NNS ] ?/.";

  @Test
  void headWordAndItsClassAreThere() {
    assertThat(AnswerTypeFeatures.of(QuestionText.of(WHICH)))
        .contains("wh=which", "head=city", "headsem=city", "whheadsem=which city direct");
  }

  @Test
  void howKeepsTheWordBehindIt() {
    assertThat(AnswerTypeFeatures.of(QuestionText.of("How/WRB far/RB is/VBZ it/PRP ?/.")))
        .contains("wh=how far");
  }

  @Test
  void aTextWithoutASentenceHasNone() {
    assertThat(AnswerTypeFeatures.of(new AnalyzedText(" ", List.of(), List.of()))).isEmpty();
  }

  @Test
  void theyAreTheSameUnderATurkishLocale() {
    Locale before = Locale.getDefault();
    List<String> here = AnswerTypeFeatures.of(QuestionText.of(WHICH));
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(AnswerTypeFeatures.of(QuestionText.of(WHICH))).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }
}
