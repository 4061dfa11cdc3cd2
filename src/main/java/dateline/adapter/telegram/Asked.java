package dateline.adapter.telegram;

import java.util.List;

/**
 * An answered question, as its buttons need it.
 *
 * @param question as typed
 * @param history the questions before it
 * @param articles the only articles to look at; none for all
 * @param user who asked
 * @param shown how many candidates were turned down
 */
record Asked(String question, List<String> history, List<String> articles, String user, int shown) {
  Asked {
    history = List.copyOf(history);
    articles = List.copyOf(articles);
  }

  /** The same about one article. */
  Asked about(String article) {
    return new Asked(question, history, List.of(article), user, shown);
  }

  Asked next() {
    return new Asked(question, history, articles, user, shown + 1);
  }
}
