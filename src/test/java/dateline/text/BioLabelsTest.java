package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BioLabelsTest {
  @Test
  void aNameGoesOnAsLongAsItsTypeDoes() {
    assertThat(BioLabels.names(List.of("B-PER", "I-PER", "O", "B-LOC", "B-LOC", "I-ORG")))
        .containsExactly(
            new TaggedName(0, 2, NameType.PERSON),
            new TaggedName(3, 4, NameType.PLACE),
            new TaggedName(4, 5, NameType.PLACE));
  }

  @Test
  void everyTypeHasItsName() {
    assertThat(BioLabels.names(List.of("B-PER", "B-ORG", "B-LOC", "B-MISC")))
        .extracting(TaggedName::type)
        .containsExactly(NameType.PERSON, NameType.ORGANIZATION, NameType.PLACE, NameType.OTHER);
  }

  @Test
  void whatGoesOnWithNothingIsOutside() {
    assertThat(BioLabels.names(List.of("I-PER", "O", "I-LOC"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "O, B-PER, true",
    "O, O, true",
    "B-PER, I-PER, true",
    "I-PER, I-PER, true",
    "I-PER, B-PER, true",
    "O, I-PER, false",
    "B-LOC, I-PER, false",
    "I-LOC, I-PER, false"
  })
  void anILabelFollowsItsTypeOnly(String last, String next, boolean allowed) {
    assertThat(BioLabels.mayFollow(last, next)).isEqualTo(allowed);
  }

  @Test
  void aTypeThatNoNameHasIsRefused() {
    assertThatThrownBy(() -> BioLabels.names(List.of("B-NP")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NP");
  }

  @Property
  void aNameHasWords(@ForAll int start, @ForAll int end) {
    if (start >= 0 && end > start) {
      assertThat(new TaggedName(start, end, NameType.OTHER).end()).isEqualTo(end);
    } else {
      assertThatThrownBy(() -> new TaggedName(start, end, NameType.OTHER))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
