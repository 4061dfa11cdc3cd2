package dateline.answer.handler;

import dateline.fact.ScoredPassage;
import dateline.news.Passage;
import dateline.question.AnalyzedQuestion;
import dateline.question.Keyword;
import dateline.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses the line that helps when nothing answers: near enough to the question, or none. */
final class Nearest {
  /** A line that has less than this share of the question's content words is no help. */
  private static final double ENOUGH = 0.4;

  private Nearest() {}

  static Optional<Passage> of(AnalyzedQuestion question, List<ScoredPassage> found) {
    return found.stream()
        .findFirst()
        .map(ScoredPassage::passage)
        .filter(passage -> isNear(question, passage));
  }

  /** Whether a line has enough of a question's content words to be worth showing. */
  static boolean isNear(AnalyzedQuestion question, Passage passage) {
    return share(question.keywords(), passage) >= ENOUGH;
  }

  private static double share(List<Keyword> keywords, Passage passage) {
    Set<String> lemmas =
        passage.sentence().tokens().stream()
            .map(Token::lemma)
            .map(lemma -> lemma.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    long shared =
        keywords.stream()
            .filter(keyword -> lemmas.contains(keyword.lemma().toLowerCase(Locale.ROOT)))
            .count();
    return keywords.isEmpty() ? 0 : (double) shared / keywords.size();
  }
}
