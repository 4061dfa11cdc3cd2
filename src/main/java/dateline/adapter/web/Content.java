package dateline.adapter.web;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * Finds the paragraphs of the article on a page: where the page marks its article, there; else
 * where Readability finds it; else what the page carries in its description.
 */
final class Content {
  private static final String MARKED =
      "[itemprop=articleBody], article, [role=article], main, [role=main]";
  private static final Pattern SENTENCE =
      Pattern.compile("(?:\\S+\\s+){4,}.*[.!?…][\"'”’)\\]]*|.{10,}[。！？]\\S*");
  private static final int ENOUGH = 250;
  private static final int LEAST = 80;
  private static final double MOST_OF_IT = 0.6;
  private static final int DEEPEST = 400;

  private Content() {}

  /** The article's paragraphs, clutter perhaps among them; none where there is no article. */
  static List<String> paragraphs(Document page, JsonLd description) {
    Document tidy = page.clone();
    Clutter.removeFrom(tidy);
    List<String> described = described(description);
    Stream<Supplier<List<String>>> ways =
        Stream.of(
            () -> marked(tidy),
            () -> readable(tidy),
            () -> described,
            () -> Blocks.of(tidy.body()));
    int least = Math.max(LEAST, (int) (MOST_OF_IT * prose(described)));
    return ways.map(Supplier::get)
        .filter(paragraphs -> prose(paragraphs) >= least)
        .findFirst()
        .orElse(List.of());
  }

  private static List<String> marked(Document tidy) {
    List<List<String>> parts = tidy.select(MARKED).stream().map(Blocks::of).toList();
    int most = parts.stream().mapToInt(Content::prose).max().orElse(0);
    // the smallest part with most of the prose: an article in a main, not the whole main
    return parts.stream()
        .filter(part -> prose(part) >= Math.max(ENOUGH, MOST_OF_IT * most))
        .min(Comparator.comparingInt(Content::size))
        .orElse(List.of());
  }

  private static List<String> readable(Document tidy) {
    if (depth(tidy) > DEEPEST) {
      return List.of(); // Readability recurses
    }
    return Readability.find(tidy).map(Blocks::of).orElse(List.of());
  }

  private static int depth(Document page) {
    int[] deepest = {0};
    page.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
    return deepest[0];
  }

  private static List<String> described(JsonLd description) {
    return description.body().map(body -> body.split("\\R+")).map(List::of).orElse(List.of());
  }

  /** Letters and more in paragraphs that are sentences. */
  private static int prose(List<String> paragraphs) {
    return paragraphs.stream()
        .filter(paragraph -> SENTENCE.matcher(paragraph).matches())
        .mapToInt(String::length)
        .sum();
  }

  private static int size(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(String::length).sum();
  }
}
