package dateline.adapter.web;

import dateline.news.cleaning.Characters;
import dateline.news.cleaning.DateText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page's meta elements: OpenGraph, Dublin Core, and those of some makers of sites. */
final class MetaTags {
  private static final List<String> HEADLINE =
      List.of(
          "og:title",
          "twitter:title",
          "parsely-title",
          "sailthru.title",
          "dc.title",
          "dcterms.title",
          "headline");
  private static final List<String> OUTLET =
      List.of("og:site_name", "application-name", "dc.publisher", "article:publisher", "publisher");
  private static final List<String> BYLINE =
      List.of(
          "author",
          "article:author",
          "byl",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "dcterms.creator",
          "og:article:author",
          "twitter:creator:name");
  private static final List<String> DAY =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "article:published",
          "og:published_time",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date",
          "dcterms.date",
          "dc.date.created",
          "dcterms.created",
          "cxenseparse:recs:publishtime",
          "bt:pubdate",
          "publish-date",
          "publishdate",
          "published-date",
          "publication_date",
          "pubdate",
          "article_date_original",
          "originalpublicationdate",
          "date");
  private static final List<String> LINK = List.of("og:url", "parsely-link", "twitter:url");

  private final Map<String, String> values = new HashMap<>();

  private MetaTags() {}

  static PageFacts facts(Document page) {
    MetaTags tags = new MetaTags();
    page.select("meta[content]").forEach(tags::add);
    Element canonical = page.selectFirst("link[rel~=(?i)^canonical$][href]");
    return new PageFacts(
        tags.first(HEADLINE),
        tags.first(OUTLET).filter(MetaTags::isName),
        tags.first(BYLINE).filter(MetaTags::isName),
        DAY.stream().flatMap(key -> tags.day(key).stream()).findFirst(),
        Optional.ofNullable(canonical).map(link -> link.attr("href")).or(() -> tags.first(LINK)));
  }

  private void add(Element meta) {
    String content = Characters.paragraph(meta.attr("content"));
    if (!content.isEmpty()) {
      Stream.of("property", "name", "itemprop")
          .map(attribute -> meta.attr(attribute).strip().toLowerCase(Locale.ROOT))
          .filter(key -> !key.isEmpty())
          .forEach(key -> values.putIfAbsent(key, content));
    }
  }

  private Optional<String> first(List<String> keys) {
    return keys.stream()
        .map(key -> values.getOrDefault(key, ""))
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private Optional<java.time.LocalDate> day(String key) {
    return DateText.find(values.getOrDefault(key, ""));
  }

  private static boolean isName(String value) {
    return !value.contains("://") && !value.startsWith("@") && value.length() <= 200;
  }
}
