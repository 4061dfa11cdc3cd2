package dateline.adapter.cli;

import dateline.news.Article;
import dateline.news.Publication;
import dateline.news.PublicationDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An article on one line: title, outlet, date. */
final class ArticleLine {
  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final int LONGEST_TITLE = 90;

  private ArticleLine() {}

  static String of(Article article) {
    List<String> parts = new ArrayList<>();
    parts.add(title(article));
    Publication publication = article.publication();
    publication.outlet().ifPresent(parts::add);
    publication.date().map(ArticleLine::date).ifPresent(parts::add);
    return String.join(" · ", parts);
  }

  /** The headline, or the text's beginning where there is none. */
  static String title(Article article) {
    String title =
        article.headline().isEmpty()
            ? article.text().lines().findFirst().orElse("")
            : article.title();
    return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
  }

  static String date(PublicationDate date) {
    String day = DAY.format(date.day());
    return switch (date.certainty()) {
      case STATED -> day;
      case INFERRED -> "about " + day;
      case FORWARDED -> "forwarded " + day;
    };
  }
}
