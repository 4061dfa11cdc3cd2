package dateline.eval;

import dateline.news.ArticleException;
import dateline.news.RawArticle;
import java.util.List;
import java.util.Set;

/**
 * The system under test: one store, and questions about what was read into it. It never learns a
 * gold answer, a type or a choice.
 *
 * <p>Answering is thread safe once all articles are read; nothing is remembered from one answer to
 * the next, so that no cache of questions flatters a measurement.
 */
public interface Subject extends AutoCloseable {
  /**
   * Reads an article into the store, through everything that reading does.
   *
   * @param label names the article in later questions; the same article may have several labels
   * @throws ArticleException if there is no article in it
   */
  void read(RawArticle article, String label);

  /**
   * Answers one question in a conversation of its own.
   *
   * @param history earlier questions, asked first in the same conversation; their answers are
   *     dropped
   * @param question as typed
   * @param labels the articles to answer from; none for all that the store holds. A label whose
   *     article could not be read is ignored; when none is left, or no article was read, there is
   *     nothing to answer from
   */
  Prediction answer(List<String> history, String question, Set<String> labels);

  /** Closes the store, and deletes it where it is a temporary one. */
  @Override
  void close();
}
