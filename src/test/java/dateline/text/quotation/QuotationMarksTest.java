package dateline.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class QuotationMarksTest {
  private static List<String> inner(String text) {
    return QuotationMarks.find(text).stream().map(quoted -> quoted.inner().of(text)).toList();
  }

  @Test
  void pairsCurlyMarksAndLeavesOutATrailingComma() {
    assertThat(inner("“We won,” she said.")).containsExactly("We won");
  }

  @Test
  void pairsStraightMarks() {
    assertThat(inner("\"We won,\" she said, \"at last.\"")).containsExactly("We won", "at last.");
  }

  @Test
  void tellsAnApostropheFromASingleMark() {
    assertThat(inner("'I don't know,' said the boys' mother.")).containsExactly("I don't know");
  }

  @Test
  void takesApostrophesForNoMarks() {
    assertThat(inner("Kenya's team wasn't there in the '90s.")).isEmpty();
  }

  @Test
  void marksWhatStandsWithinAnotherQuotation() {
    String text = "“He said ‘run’ and I ran,” she said.";
    assertThat(QuotationMarks.find(text)).extracting(Quoted::nested).containsExactly(false, true);
  }

  @Test
  void goesOnInAParagraphThatStartsWithAMark() {
    String text = "“One.\n\n“Two,” he said.";
    assertThat(QuotationMarks.find(text)).extracting(Quoted::resumed).containsExactly(false, true);
    assertThat(inner(text)).containsExactly("One.", "Two");
  }

  @Test
  void dropsAMarkThatIsNeverClosed() {
    assertThat(inner("The 5\" pipe burst.\nNobody was hurt.")).isEmpty();
  }
}
