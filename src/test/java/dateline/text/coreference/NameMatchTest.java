package dateline.text.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NameMatchTest {
  @Test
  void ignoresMiddleInitials() {
    assertThat(NameMatch.same(List.of("donald", "j.", "reed"), List.of("donald", "reed"))).isTrue();
  }

  @Test
  void keepsTwoPersonsOfOneFamilyApart() {
    assertThat(NameMatch.same(List.of("david", "marsh"), List.of("tom", "marsh"))).isFalse();
  }

  @Test
  void takesAFamilyNameForShort() {
    assertThat(NameMatch.isShort(List.of("marsh"), List.of("tom", "marsh"))).isTrue();
  }

  @Test
  void readsAcronymsWithAndWithoutSmallWords() {
    List<String> whole = List.of("bank", "of", "england");
    assertThat(NameMatch.isAcronym(List.of("be"), whole)).isTrue();
    assertThat(NameMatch.isAcronym(List.of("boe"), whole)).isTrue();
    assertThat(NameMatch.isAcronym(List.of("bbc"), whole)).isFalse();
  }
}
