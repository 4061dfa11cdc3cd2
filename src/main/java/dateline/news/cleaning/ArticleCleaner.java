package dateline.news.cleaning;

import dateline.news.Article;
import dateline.news.ArticleException;
import dateline.news.Publication;
import dateline.news.PublicationDate;
import java.util.List;

/** Makes an article of a draft: what belongs to the page goes, what the article says stays. */
public final class ArticleCleaner {
  private ArticleCleaner() {}

  /**
   * The article in a draft. Days and authors that the text itself states are used where the draft
   * knows none.
   *
   * @throws ArticleException if no text is left
   */
  public static Article clean(Draft draft) {
    String headline = Characters.paragraph(draft.headline());
    List<String> paragraphs =
        draft.paragraphs().stream()
            .map(Characters::paragraph)
            .filter(paragraph -> !paragraph.isEmpty())
            .toList();
    LeadingLines leading = new LeadingLines(headline);
    List<String> body = PullQuotes.drop(Body.of(leading.strip(paragraphs)).paragraphs());
    if (body.isEmpty() && headline.isEmpty()) {
      throw new ArticleException(
          "There is no article text in it; paste the text itself, headline first.");
    }
    String text = String.join("\n\n", body);
    return body.isEmpty()
        ? Article.of("", headline, publication(draft.publication(), leading))
        : Article.of(headline, text, publication(draft.publication(), leading));
  }

  /** The paragraphs without breadcrumbs and page lines before the first that is none. */
  public static List<String> withoutNavigation(List<String> paragraphs) {
    return paragraphs.stream()
        .dropWhile(paragraph -> Body.isNavigation(Characters.paragraph(paragraph)))
        .toList();
  }

  private static Publication publication(Publication known, LeadingLines leading) {
    return new Publication(
        known.outlet(),
        known.byline().or(leading::byline),
        known.date().or(() -> leading.day().map(PublicationDate::stated)),
        known.link());
  }
}
