package dateline.text.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.coreference.Traits.Being;
import dateline.text.coreference.Traits.Count;
import dateline.text.coreference.Traits.Gender;
import org.junit.jupiter.api.Test;

final class TraitsTest {
  private static final Traits WOMAN = new Traits(Gender.FEMALE, Count.ONE, Being.PERSON);

  @Test
  void agreesWhereOneSideIsUnknown() {
    assertThat(WOMAN.agreesWith(Traits.UNKNOWN)).isTrue();
  }

  @Test
  void doesNotAgreeAcrossGenders() {
    assertThat(WOMAN.agreesWith(CoreferenceWords.ofPronoun("he"))).isFalse();
  }

  @Test
  void letsABodyBeManyOrOne() {
    Traits company = new Traits(Gender.UNKNOWN, Count.ONE, Being.BODY);
    assertThat(company.agreesWith(CoreferenceWords.ofPronoun("they"))).isTrue();
    assertThat(company.agreesWith(CoreferenceWords.ofPronoun("its"))).isTrue();
  }

  @Test
  void keepsWhatItKnowsAndLearnsTheRest() {
    Traits person = new Traits(Gender.UNKNOWN, Count.ONE, Being.PERSON);
    assertThat(person.with(WOMAN)).isEqualTo(WOMAN);
  }
}
