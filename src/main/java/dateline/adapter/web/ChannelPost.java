package dateline.adapter.web;

import dateline.news.Article;
import dateline.news.Publication;
import dateline.news.PublicationDate;
import dateline.news.cleaning.ArticleCleaner;
import dateline.news.cleaning.DateText;
import dateline.news.cleaning.Draft;
import dateline.news.reading.Links;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A post of a public Telegram channel. Its own page shows little more than a button; the one that
 * is made for other sites has the post.
 *
 * @see <a href="https://core.telegram.org/widgets/post">Post widget</a>
 */
final class ChannelPost {
  private static final String SITE = "https://t.me/";
  private static final Pattern LINK =
      Pattern.compile("https?://(?:www\\.)?(?:t|telegram)\\.me/(?:s/)?([A-Za-z]\\w{3,}/\\d+).*");

  private ChannelPost() {}

  /** Where a page is to be had whose link is this: elsewhere for a post, and there for all else. */
  static URI page(URI link) {
    Matcher post = LINK.matcher(link.toString());
    return post.matches() ? URI.create(SITE + post.group(1) + "?embed=1&mode=tme") : link;
  }

  /** The post on such a page; empty where there is none, or the page only looks like one. */
  static Optional<Article> on(Document page, URI from) {
    Matcher post = LINK.matcher(from.toString());
    return Optional.ofNullable(page.selectFirst(".tgme_widget_message[data-post]"))
        .filter(it -> post.matches() && post.group(1).equalsIgnoreCase(it.attr("data-post")))
        .flatMap(ChannelPost::article);
  }

  private static Optional<Article> article(Element post) {
    Publication publication =
        new Publication(
            text(post, ".tgme_widget_message_owner_name"),
            text(post, ".tgme_widget_message_from_author"),
            Optional.ofNullable(post.selectFirst("time[datetime]"))
                .flatMap(time -> DateText.find(time.attr("datetime")))
                .map(PublicationDate::stated),
            Links.web(SITE + post.attr("data-post").toLowerCase(Locale.ROOT)));
    return Optional.ofNullable(post.selectFirst(".tgme_widget_message_text.js-message_text"))
        .map(Blocks::of)
        .filter(paragraphs -> !paragraphs.isEmpty())
        .map(paragraphs -> ArticleCleaner.clean(new Draft("", paragraphs, publication)));
  }

  private static Optional<String> text(Element post, String place) {
    return Optional.ofNullable(post.selectFirst(place)).map(Element::text);
  }
}
