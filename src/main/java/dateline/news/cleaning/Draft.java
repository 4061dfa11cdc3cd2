package dateline.news.cleaning;

import dateline.news.Publication;
import java.util.List;

/**
 * An article with all that surrounded it on its page.
 *
 * @param headline empty where the page names none
 * @param paragraphs the body and perhaps more, in order
 */
public record Draft(String headline, List<String> paragraphs, Publication publication) {
  public Draft {
    paragraphs = List.copyOf(paragraphs);
  }
}
