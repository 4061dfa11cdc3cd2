package dateline.adapter.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.adapter.opennlp.NameAgreement.Found;
import dateline.text.Mention;
import dateline.text.NameType;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NameAgreementTest {
  private static Sentence sentence(int offset, String text) {
    List<Token> tokens = new ArrayList<>();
    int start = offset;
    for (String word : text.split(" ", -1)) {
      String tag = Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN";
      tokens.add(new Token(new Span(start, start + word.length()), word, tag, word));
      start += word.length() + 1;
    }
    return new Sentence(new Span(offset, offset + text.length()), tokens, List.of());
  }

  @Test
  void knowsAPersonByTheFamilyNameElsewhereInTheText() {
    Sentence first = sentence(0, "Carla Rossi spoke");
    Sentence second = sentence(20, "then Rossi left");
    List<List<Found>> names =
        List.of(List.of(new Found(first.tokens(), 0, 2, NameType.PERSON)), List.of());
    assertThat(NameAgreement.settle(List.of(first, second), names))
        .extracting(mention -> mention.type() + " " + mention.span())
        .containsExactly("PERSON " + new Span(0, 11), "PERSON " + second.tokens().get(1).span());
  }

  @Test
  void takesAWordForAPersonLastWhereThatIsUndecided() {
    Sentence first = sentence(0, "Orbiq said so");
    Sentence second = sentence(20, "then Orbiq fell");
    List<List<Found>> names =
        List.of(
            List.of(new Found(first.tokens(), 0, 1, NameType.PERSON)),
            List.of(new Found(second.tokens(), 1, 2, NameType.ORGANIZATION)));
    assertThat(NameAgreement.settle(List.of(first, second), names))
        .extracting(Mention::type)
        .containsOnly(NameType.ORGANIZATION);
  }

  @Test
  void leavesTheTitleOutOfTheName() {
    Sentence sentence = sentence(0, "President Carla Rossi spoke");
    assertThat(new Found(sentence.tokens(), 0, 3, NameType.PERSON).trimmed().text())
        .isEqualTo("Carla Rossi");
  }

  @Test
  void leavesTheArticleOutOfTheName() {
    Sentence sentence = sentence(0, "The Red Cross");
    assertThat(new Found(sentence.tokens(), 0, 3, NameType.ORGANIZATION).trimmed().text())
        .isEqualTo("Red Cross");
  }
}
