package dateline.adapter.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dateline.news.cleaning.Characters;
import dateline.news.cleaning.DateText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The article that a page describes in JSON-LD, alone, in a list or in a graph.
 *
 * @see <a href="https://schema.org/NewsArticle">schema.org/NewsArticle</a>
 */
final class JsonLd {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern ARTICLE = Pattern.compile("(?:.*[/:])?\\w*(?:Article|Posting)");
  private static final int MOST_NODES = 2_000;

  private final JsonNode article;

  private JsonLd(JsonNode article) {
    this.article = article;
  }

  static JsonLd of(Document page) {
    return new JsonLd(
        page.select("script[type*=ld+json]").stream()
            .flatMap(script -> parse(script).stream())
            .flatMap(JsonLd::nodes)
            .filter(JsonLd::isArticle)
            .findFirst()
            .orElse(MissingNode.getInstance()));
  }

  PageFacts facts() {
    return new PageFacts(
        text(article.path("headline")).or(() -> text(article.path("name"))),
        names(article.path("publisher")),
        names(article.path("author")),
        text(article.path("datePublished"))
            .or(() -> text(article.path("dateCreated")))
            .flatMap(DateText::find),
        text(article.path("url")).or(() -> id(article.path("mainEntityOfPage"))));
  }

  /** The whole text, which some pages carry here; its line breaks are kept. */
  Optional<String> body() {
    return Optional.of(article.path("articleBody").asText("")).filter(body -> !body.isBlank());
  }

  private static Optional<JsonNode> parse(Element script) {
    try {
      return Optional.ofNullable(JSON.readTree(script.data().strip()));
    } catch (JsonProcessingException e) {
      return Optional.empty(); // broken descriptions are common; the page has other parts
    }
  }

  /** The node and those below it that may describe a page, level by level. */
  private static Stream<JsonNode> nodes(JsonNode root) {
    List<JsonNode> found = new ArrayList<>(List.of(root));
    for (int at = 0; at < found.size() && found.size() < MOST_NODES; at++) {
      JsonNode node = found.get(at);
      if (node.isArray()) {
        node.forEach(found::add);
      } else {
        Stream.of("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item")
            .map(node::path)
            .filter(JsonNode::isContainerNode)
            .forEach(found::add);
      }
    }
    return found.stream();
  }

  private static boolean isArticle(JsonNode node) {
    return values(node.path("@type")).anyMatch(type -> ARTICLE.matcher(type.asText()).matches())
        && (node.has("headline") || node.has("datePublished") || node.has("articleBody"));
  }

  private static Stream<JsonNode> values(JsonNode node) {
    return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
  }

  private static Optional<String> names(JsonNode node) {
    String names =
        values(node)
            .flatMap(value -> text(value.isObject() ? value.path("name") : value).stream())
            .filter(name -> !name.startsWith("http"))
            .distinct()
            .collect(Collectors.joining(", "));
    return Optional.of(names).filter(found -> !found.isEmpty());
  }

  private static Optional<String> id(JsonNode node) {
    return text(node.isObject() ? node.path("@id") : node);
  }

  /** Strings are often escaped as if they were markup. */
  private static Optional<String> text(JsonNode node) {
    return Optional.of(node.isTextual() ? node.asText() : "")
        .map(text -> Characters.paragraph(Parser.unescapeEntities(text, false)))
        .filter(text -> !text.isEmpty());
  }
}
