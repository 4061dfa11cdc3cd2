package dateline.news.reading;

import dateline.news.Publication;
import dateline.news.PublicationDate;
import dateline.news.cleaning.Characters;
import dateline.news.cleaning.DateText;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The lines "key: value" before a plain text's first blank line. They are a header only if all are
 * of that form and at least one key is known.
 *
 * @param rest the lines after it; all where there is none
 */
record Header(Map<String, String> values, List<String> rest) {
  private static final Pattern LINE = Pattern.compile("([A-Za-z][A-Za-z-]{1,20}):\\s*(.*)");
  private static final Set<String> KNOWN =
      Set.of(
          "title",
          "headline",
          "date",
          "published",
          "source",
          "url",
          "link",
          "outlet",
          "site",
          "byline",
          "author",
          "authors");

  static Header of(List<String> lines) {
    int start = skipBlank(lines, 0);
    Map<String, String> values = new HashMap<>();
    int at = start;
    for (; at < lines.size() && !lines.get(at).isBlank(); at++) {
      Matcher matcher = LINE.matcher(lines.get(at).strip());
      if (!matcher.matches()) {
        return new Header(Map.of(), lines);
      }
      values.putIfAbsent(
          matcher.group(1).toLowerCase(Locale.ROOT), Characters.paragraph(matcher.group(2)));
    }
    return values.keySet().stream().anyMatch(KNOWN::contains)
        ? new Header(values, lines.subList(skipBlank(lines, at), lines.size()))
        : new Header(Map.of(), lines);
  }

  private static int skipBlank(List<String> lines, int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    return at;
  }

  String title() {
    return first("title", "headline").orElse("");
  }

  /** What the header says, else where the text was fetched from. */
  Publication publication(Optional<URI> location) {
    Optional<URI> link =
        Stream.of("url", "link", "source")
            .flatMap(key -> first(key).flatMap(Links::web).stream())
            .findFirst()
            .or(() -> location.flatMap(uri -> Links.web(uri.toString())));
    return new Publication(
        first("outlet", "site")
            .or(() -> first("source").filter(source -> Links.web(source).isEmpty()))
            .or(() -> link.map(Links::site)),
        first("byline", "author", "authors"),
        first("date", "published").flatMap(DateText::find).map(PublicationDate::stated),
        link);
  }

  private Optional<String> first(String... keys) {
    return Stream.of(keys)
        .map(key -> values.getOrDefault(key, ""))
        .filter(value -> !value.isEmpty())
        .findFirst();
  }
}
