package dateline.adapter.web;

import dateline.news.Article;
import dateline.news.ArticleException;
import dateline.news.ArticleReader;
import dateline.news.Publication;
import dateline.news.PublicationDate;
import dateline.news.RawArticle;
import dateline.news.cleaning.ArticleCleaner;
import dateline.news.cleaning.DateText;
import dateline.news.cleaning.Draft;
import dateline.news.reading.Links;
import dateline.news.reading.TextDecoder;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads the article on an HTML page. */
final class PageReader implements ArticleReader {
  private static final Pattern DAY_IN_PATH =
      Pattern.compile("/((?:19|20)\\d{2}[-/]\\d{2}[-/]\\d{2})(?=[/-]|$)");

  @Override
  public Article read(RawArticle raw) {
    String location = raw.location().map(URI::toString).orElse("");
    Document page = Jsoup.parse(TextDecoder.decode(raw), location);
    return raw.location()
        .flatMap(from -> ChannelPost.on(page, from))
        .orElseGet(() -> article(page, raw));
  }

  private static Article article(Document page, RawArticle raw) {
    JsonLd description = JsonLd.of(page);
    PageFacts facts = description.facts().or(MetaTags.facts(page)).or(VisibleFacts.facts(page));
    List<String> paragraphs = Content.paragraphs(page, description);
    if (paragraphs.isEmpty()) {
      throw new ArticleException(reason(page));
    }
    String headline = new Headline(page, facts).find();
    return ArticleCleaner.clean(new Draft(headline, paragraphs, publication(facts, raw)));
  }

  private static String reason(Document page) {
    return page.selectFirst("input[type=password]") == null
        ? "I can't find an article on that page; paste the article's text instead."
        : "That site wants a login; paste the article's text instead.";
  }

  private static Publication publication(PageFacts facts, RawArticle raw) {
    Optional<URI> link = link(facts, raw);
    Optional<LocalDate> day = facts.day().or(() -> link.flatMap(PageReader::dayInPath));
    return new Publication(
        facts.outlet().or(() -> link.map(Links::site)),
        facts.byline(),
        day.map(PublicationDate::stated),
        link);
  }

  /**
   * The canonical link, resolved. A page may not speak for another site: one that names a link
   * elsewhere is known by where it was fetched from.
   */
  private static Optional<URI> link(PageFacts facts, RawArticle raw) {
    Optional<URI> fetched = raw.location().flatMap(uri -> Links.web(uri.toString()));
    Optional<URI> canonical = facts.link().flatMap(link -> Links.resolve(base(raw), link));
    return canonical
        .filter(link -> fetched.map(from -> Links.speaksFor(from, link)).orElse(true))
        .or(() -> fetched);
  }

  private static String base(RawArticle raw) {
    return raw.location().map(URI::toString).orElse("");
  }

  private static Optional<LocalDate> dayInPath(URI link) {
    return DAY_IN_PATH
        .matcher(Optional.ofNullable(link.getPath()).orElse(""))
        .results()
        .findFirst()
        .flatMap(found -> DateText.find(found.group(1)));
  }
}
