package dateline.eval.name;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.AnalyzedText;
import dateline.text.Mention;
import dateline.text.NameType;
import dateline.text.Span;
import dateline.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class NameScoresTest {
  private static final TaggedSentence SENTENCE =
      new TaggedSentence(
          List.of("The", "Harbour", "Board", "met", "Ada", "Poe", "on", "Friday"),
          List.of("B-ORG", "I-ORG", "I-ORG", "O", "B-PER", "I-PER", "O", "B-DATE"));

  @Test
  void countsExactSpansWithTheirTypes() {
    NameScores scores = score(mention("The Harbour Board", NameType.ORGANIZATION));
    assertThat(scores.strict().get("ORG")).isEqualTo(new Agreement(1, 1, 1));
    assertThat(scores.strict().get("PER")).isEqualTo(new Agreement(0, 0, 1));
    assertThat(NameScores.micro(scores.strict())).isEqualTo(new Agreement(1, 1, 2));
  }

  @Test
  void ignoresALeadingTheInTheSecondCount() {
    NameScores scores = score(mention("Harbour Board", NameType.ORGANIZATION));
    assertThat(scores.strict().get("ORG")).isEqualTo(new Agreement(0, 1, 1));
    assertThat(scores.withoutThe().get("ORG")).isEqualTo(new Agreement(1, 1, 1));
  }

  @Test
  void takesTheRightSpanWithTheWrongTypeForWrong() {
    NameScores scores = score(mention("Ada Poe", NameType.PLACE));
    assertThat(scores.strict().get("PER")).isEqualTo(new Agreement(0, 0, 1));
    assertThat(scores.strict().get("LOC")).isEqualTo(new Agreement(0, 1, 0));
  }

  @Test
  void countsDatesWhereTheFileHasThemButNotAmongNames() {
    NameScores scores = score(mention("Friday", NameType.DATE));
    assertThat(scores.strict()).containsEntry("DATE", new Agreement(1, 1, 1));
    assertThat(NameScores.micro(scores.strict()).predicted()).isZero();
    assertThat(NameScores.all(scores.strict())).isEqualTo(new Agreement(1, 1, 3));
  }

  @Test
  void widensAMentionToTheTokensThatItTouches() {
    NameScores scores = score(mention("da Po", NameType.PERSON));
    assertThat(scores.strict()).containsEntry("PER", new Agreement(1, 1, 1));
  }

  private static NameScores score(Mention... mentions) {
    return score(SENTENCE, mentions);
  }

  private static NameScores score(TaggedSentence sentence, Mention... mentions) {
    TextAnalyzer analyzer = text -> new AnalyzedText(text, List.of(), List.of(mentions));
    return NameScores.of(List.of(sentence), analyzer);
  }

  private static Mention mention(String words, NameType type) {
    int start = SENTENCE.text().indexOf(words);
    return new Mention(new Span(start, start + words.length()), type);
  }

  @Nested
  final class NamesAlone {
    @Test
    void leavesAPronounOut() {
      assertThat(gold("PER", "We")).isZero();
      assertThat(gold("PER", "I")).isZero();
      assertThat(gold("PER", "herself")).isZero();
    }

    @Test
    void takesInitialsForNoPronoun() {
      assertThat(gold("LOC", "US")).isEqualTo(1);
    }

    @Test
    void leavesACommonNounOut() {
      assertThat(gold("ORG", "coalition", "forces")).isZero();
      assertThat(gold("LOC", "The", "hospital")).isZero();
    }

    @Test
    void keepsATitleWithACapital() {
      assertThat(gold("PER", "the", "President")).isEqualTo(1);
      assertThat(gold("PER", "the", "president")).isZero();
    }

    @Test
    void keepsADateWithoutACapital() {
      assertThat(gold("DATE", "last", "week")).isEqualTo(1);
    }

    @Test
    void findsANameWithAndWithoutItsArticle() {
      Mention bare = mention("Harbour Board", NameType.ORGANIZATION);
      Mention whole = mention("The Harbour Board", NameType.ORGANIZATION);
      assertThat(score(bare).namesAlone()).containsEntry("ORG", new Agreement(1, 1, 1));
      assertThat(score(whole).namesAlone()).containsEntry("ORG", new Agreement(1, 1, 1));
    }

    @Test
    void forgivesAnyArticleWhereTheSecondCountForgivesThe() {
      Mention week = new Mention(new Span(2, 6), NameType.DATE);
      NameScores scores = score(tagged("DATE", "a", "week"), week);
      assertThat(scores.withoutThe()).containsEntry("DATE", new Agreement(0, 1, 1));
      assertThat(scores.namesAlone()).containsEntry("DATE", new Agreement(1, 1, 1));
    }

    @Test
    void leavesAFoundPronounOutAsWell() {
      Mention we = new Mention(new Span(0, 2), NameType.PERSON);
      NameScores scores = score(tagged("PER", "We"), we);
      assertThat(scores.strict()).containsEntry("PER", new Agreement(1, 1, 1));
      assertThat(scores.namesAlone()).containsEntry("PER", new Agreement(0, 0, 0));
    }

    private int gold(String type, String... words) {
      return NameScores.all(score(tagged(type, words)).namesAlone()).gold();
    }

    private TaggedSentence tagged(String type, String... words) {
      List<String> tags = new ArrayList<>(Collections.nCopies(words.length, "I-" + type));
      tags.set(0, "B-" + type);
      return new TaggedSentence(List.of(words), tags);
    }
  }

  @Nested
  final class Tags {
    @Test
    void partsNeighboursByTheirBeginning() {
      assertThat(BioTags.names(List.of("B-PER", "B-PER", "I-PER")))
          .containsExactly(new TokenName(0, 1, "PER"), new TokenName(1, 3, "PER"));
    }

    @Test
    void letsAStrayInsideTagBeginAName() {
      assertThat(BioTags.names(List.of("O", "I-LOC", "I-ORG")))
          .containsExactly(new TokenName(1, 2, "LOC"), new TokenName(2, 3, "ORG"));
    }

    @Test
    void findsNoNamesOutside() {
      assertThat(BioTags.names(List.of("O", "O"))).isEmpty();
    }
  }
}
