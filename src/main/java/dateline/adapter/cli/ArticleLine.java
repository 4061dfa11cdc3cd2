package dateline.adapter.cli;

import dateline.news.Article;
import dateline.news.Publication;
import dateline.news.PublicationDate;
import java.util.ArrayList;
import java.util.List;

/** An article on one line: title, outlet, date. */
final class ArticleLine {
  private static final int LONGEST_TITLE = 90;

  private ArticleLine() {}

  static String of(Article article) {
    List<String> parts = new ArrayList<>();
    parts.add(title(article));
    Publication publication = article.publication();
    publication.outlet().ifPresent(parts::add);
    publication.date().map(PublicationDate::inWords).ifPresent(parts::add);
    return String.join(" · ", parts);
  }

  /** The same, with who wrote it. */
  static String withAuthors(Article article) {
    return of(article) + article.publication().byline().map(name -> " · by " + name).orElse("");
  }

  /** The headline, or the text's beginning where there is none. */
  static String title(Article article) {
    String title = article.firstLine();
    return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
  }
}
