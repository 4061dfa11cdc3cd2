package dateline.dialogue;

import dateline.answer.Answer;
import dateline.answer.Proof;
import dateline.news.Article;
import dateline.news.ArticleId;
import dateline.question.AnalyzedQuestion;
import dateline.question.Keyword;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds out whether a question fits several stories about equally well: each is asked alone; they
 * say different things about equally surely, in lines with as many words of the question.
 */
public final class Rivals {
  private static final int MOST = 3;

  /**
   * How much less sure a story may be than the surest. Chosen on the questions about the bundled
   * samples: see docs/decisions.md.
   */
  private static final double MARGIN = 0.1;

  /** Below this, no story fits well. */
  private static final double SURE = 0.6;

  private final Dialogue dialogue;

  /** Asks the stories through the dialogue. */
  public Rivals(Dialogue dialogue) {
    this.dialogue = dialogue;
  }

  /** Whether there can be several: the replies are not all from one story. */
  public static boolean mayBe(List<Reply> replies) {
    return replies.size() == 1 && candidates(replies.get(0)).size() > 1;
  }

  /**
   * The stories among which only the asker can choose, the surest first; none where one fits best.
   *
   * @param turn the question with all that it may be about
   * @param before the conversation before it
   * @param replies what was replied to it
   */
  public List<Article> find(Turn turn, Conversation before, List<Reply> replies) {
    List<Story> alone = new ArrayList<>();
    for (ArticleId article : mayBe(replies) ? candidates(replies.get(0)) : List.<ArticleId>of()) {
      Turn one = new Turn(turn.message(), turn.scope().only(Set.of(article)));
      Reply reply = dialogue.reply(one, before).replies().get(0);
      words(reply).map(words -> story(words, reply.question())).ifPresent(alone::add);
    }
    return fitting(alone);
  }

  private static List<ArticleId> candidates(Reply reply) {
    return words(reply).stream()
        .flatMap(words -> Stream.concat(Stream.of(words.best()), words.others().stream()))
        .map(proof -> proof.article().id())
        .distinct()
        .limit(MOST)
        .toList();
  }

  /**
   * What a story says.
   *
   * @param best its words
   * @param sureness how likely they are right, 0 to 1
   * @param shared how many words of the question their sentence and the headline have
   */
  private record Story(Proof best, double sureness, long shared) {}

  private static Story story(Answer.Words words, AnalyzedQuestion question) {
    Proof best = words.best();
    Set<String> lemmas =
        best.passage().sentence().tokens().stream().map(Token::lemma).collect(Collectors.toSet());
    String headline = best.article().title().toLowerCase(Locale.ROOT);
    long shared =
        question.keywords().stream()
            .map(Keyword::lemma)
            .filter(lemma -> lemmas.contains(lemma) || headline.contains(lemma))
            .count();
    return new Story(best, words.confidence().value(), shared);
  }

  private static List<Article> fitting(List<Story> alone) {
    double surest = alone.stream().mapToDouble(Story::sureness).max().orElse(0);
    long most = alone.stream().mapToLong(Story::shared).max().orElse(0);
    List<Story> fit =
        alone.stream()
            .filter(story -> story.sureness() >= surest - MARGIN && story.shared() == most)
            .sorted(Comparator.comparingDouble(Story::sureness).reversed())
            .toList();
    long different =
        fit.stream().map(story -> story.best().words().toLowerCase(Locale.ROOT)).distinct().count();
    return surest < SURE || different < 2
        ? List.of()
        : fit.stream().map(story -> story.best().article()).toList();
  }

  private static Optional<Answer.Words> words(Reply reply) {
    return reply.match(
        answered ->
            Optional.of(answered.answer())
                .filter(Answer.Words.class::isInstance)
                .map(Answer.Words.class::cast),
        said -> Optional.empty());
  }
}
