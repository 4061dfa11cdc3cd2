package dateline.eval.bench;

import dateline.news.Article;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Questions about articles that came without any: their own titles, asked about. */
final class TitleQuestions {
  private static final List<String> WORDINGS =
      List.of("When did it happen: %s?", "Who said so: %s?", "Where: %s?", "Why: %s?");

  private TitleQuestions() {}

  static List<String> about(List<Article> articles) {
    return articles.stream()
        .map(Article::title)
        .filter(title -> !title.isBlank())
        .flatMap(TitleQuestions::about)
        .distinct()
        .toList();
  }

  private static Stream<String> about(String title) {
    return WORDINGS.stream().map(wording -> String.format(Locale.ROOT, wording, title));
  }
}
