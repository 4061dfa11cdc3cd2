package dateline.adapter.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FtsExpressionTest {
  private static final List<String> WORDS = List.of("tax", "?", "new");

  @Test
  void quotesWordsAndLeavesOutWhatIsNone() {
    assertThat(FtsExpression.any(WORDS)).contains("\"tax\" OR \"new\"");
    assertThat(FtsExpression.any(List.of("?"))).isEmpty();
  }

  @Test
  void looksForSomeAndOrdersByAll() {
    assertThat(FtsExpression.any(WORDS, List.of("tax")))
        .contains("(\"tax\") AND (\"tax\" OR \"new\")");
  }

  @Test
  void looksForAllWhereNoneIsLeftOut() {
    assertThat(FtsExpression.any(WORDS, WORDS)).contains("\"tax\" OR \"new\"");
  }

  @Test
  void findsNothingWithoutAWord() {
    assertThat(FtsExpression.any(List.of("?"), List.of("?"))).isEmpty();
    assertThat(FtsExpression.any(WORDS, List.of())).isEmpty();
  }
}
