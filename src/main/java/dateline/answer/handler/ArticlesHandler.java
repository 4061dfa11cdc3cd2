package dateline.answer.handler;

import dateline.answer.Answer;
import dateline.answer.AnswerHandler;
import dateline.answer.Confidence;
import dateline.fact.Scope;
import dateline.fact.ShelvedArticle;
import dateline.question.AnalyzedQuestion;
import java.util.List;
import java.util.Optional;

/** Answers "which articles do you have (on Y)". */
final class ArticlesHandler implements AnswerHandler {
  private final StoryFinder stories;

  ArticlesHandler(Desk desk) {
    stories = new StoryFinder(desk);
  }

  @Override
  public Answer answer(AnalyzedQuestion question, Scope scope) {
    List<ShelvedArticle> articles = stories.about(question, scope);
    return articles.isEmpty() && question.focus().topic().isPresent()
        ? new Answer.Unsaid(Optional.empty(), Confidence.NONE)
        : new Answer.Articles(articles, Confidence.CERTAIN);
  }
}
