package dateline.adapter.web;

import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Readability4J, for the text only. */
final class Readability {
  /**
   * Where links are resolved against: nobody follows them, but without it there is much logging.
   */
  private static final String NOWHERE = "https://page.invalid/";

  private Readability() {}

  /** The element that holds the article, taken from a copy; empty where it finds none. */
  static Optional<Element> find(Document page) {
    try {
      return Optional.ofNullable(
          new Readability4J(NOWHERE, page.clone()).parse().getArticleContent());
    } catch (RuntimeException e) {
      return Optional.empty(); // pages that it trips over are read without it
    }
  }
}
