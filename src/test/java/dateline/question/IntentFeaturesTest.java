package dateline.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class IntentFeaturesTest {
  private static List<String> features(String tagged) {
    return IntentFeatures.of(QuestionText.of(tagged));
  }

  @Test
  void namesCountAsNamesOnly() {
    assertThat(features("Who/WP is/VBZ Vera/NNP Lund/NNP ?/."))
        .contains("w=name")
        .doesNotContain("w=vera");
  }

  @Test
  void theSentenceThatAsksDecides() {
    assertThat(features("Thanks/NNS ./. || Who/WP signed/VBD it/PRP ?/."))
        .contains("wh=who", "w=signed")
        .doesNotContain("w=thanks");
  }

  @Test
  void aMessageOfMarksHasNone() {
    assertThat(features("?/. !/.")).isEmpty();
  }

  @Test
  void theyAreTheSameUnderATurkishLocale() {
    Locale before = Locale.getDefault();
    List<String> here = features("WHICH/WDT CITY/NN IS/VBZ IT/PRP ?/.");
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(features("WHICH/WDT CITY/NN IS/VBZ IT/PRP ?/.")).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }
}
