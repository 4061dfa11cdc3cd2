package dateline.answer.handler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import dateline.answer.Answer;
import dateline.answer.Confidence;
import dateline.answer.Reader;
import dateline.answer.Retriever;
import dateline.answer.reading.QuotationReader;
import dateline.answer.reading.VerdictReader;
import dateline.answer.reading.WordVectors;
import dateline.fact.FactStore;
import dateline.fact.Scope;
import dateline.fact.ScoredPassage;
import dateline.news.ArticleId;
import dateline.news.Passage;
import dateline.news.PassageId;
import dateline.news.RevisionId;
import dateline.news.ShelfId;
import dateline.question.AnalyzedQuestion;
import dateline.question.AnswerType;
import dateline.question.Focus;
import dateline.question.Intent;
import dateline.question.IntentGuess;
import dateline.question.Question;
import dateline.text.AnalyzedText;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class CloserLookTest {
  private static final Scope ALL = Scope.of(ShelfId.OPERATOR);
  private static final ArticleId LIKELIEST = new ArticleId("likeliest");

  @Test
  void theLikeliestArticleAloneMayBeSure() {
    assertThat(answer(0.1, 0.9, ALL, "likeliest", "other")).isEqualTo(0.9);
  }

  @Test
  void anAnswerWithoutDoubtStands() {
    assertThat(answer(0.5, 0.9, ALL, "likeliest", "other")).isEqualTo(0.5);
  }

  @Test
  void aCloserLookThatIsNotSureChangesNothing() {
    assertThat(answer(0.1, 0.6, ALL, "likeliest", "other")).isEqualTo(0.1);
  }

  @Test
  void nothingIsLookedAtAgainWhereNothingElseWasFound() {
    assertThat(answer(0.1, 0.9, ALL, "likeliest", "likeliest")).isEqualTo(0.1);
    assertThat(answer(0.1, 0.9, ALL)).isEqualTo(0.1);
  }

  @Test
  void aFewNamedArticlesHaveBeenLookedAt() {
    Scope two = ALL.only(Set.of(LIKELIEST, new ArticleId("other")));

    assertThat(answer(0.1, 0.9, two, "likeliest", "other")).isEqualTo(0.1);
  }

  /** How sure the answer is, where all articles and the likeliest alone make so sure. */
  private static double answer(double ofAll, double ofOne, Scope scope, String... found) {
    List<ScoredPassage> alone = List.of(passage("likeliest"));
    List<ScoredPassage> passages = Stream.of(found).map(CloserLookTest::passage).toList();
    PassageHandler handler =
        (question, read) ->
            new Answer.Unsaid(Optional.empty(), new Confidence(read.equals(alone) ? ofOne : ofAll));
    Retriever retriever =
        (question, of, limit) -> of.articles().equals(Set.of(LIKELIEST)) ? alone : passages;
    return new CloserLook(handler, desk(retriever)).answer(question(), scope).confidence().value();
  }

  private static Desk desk(Retriever retriever) {
    Reader reader = (question, passages, limit) -> List.of();
    ReadingTools tools =
        new ReadingTools(
            retriever,
            UnaryOperator.identity(),
            reader,
            new VerdictReader(reader, WordVectors.none()),
            new QuotationReader(WordVectors.none()));
    return new Desk(mock(FactStore.class), tools, Confidence.NONE);
  }

  private static ScoredPassage passage(String article) {
    RevisionId revision = new RevisionId(new ArticleId(article), "0".repeat(64));
    Span span = new Span(0, 1);
    Sentence sentence = new Sentence(span, List.of(new Token(span, "x", "NN", "x")), List.of());
    return new ScoredPassage(
        new Passage(
            new PassageId(revision, 0),
            Optional.empty(),
            "x",
            sentence,
            List.of(),
            List.of(),
            List.of()),
        1);
  }

  private static AnalyzedQuestion question() {
    return new AnalyzedQuestion(
        new Question("who"),
        new AnalyzedText("who", List.of(), List.of()),
        new IntentGuess(Intent.WHO, 1),
        new AnswerType(AnswerType.Coarse.HUM, "ind"),
        List.of(),
        List.of(),
        "",
        Focus.NONE);
  }
}
