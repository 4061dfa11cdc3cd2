package dateline.adapter.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** However long a text is and wherever its marks stand, its pieces can be sent. */
final class HtmlSplitterPropertyTest {
  private static final int CHARACTER = 32;

  @Provide
  Arbitrary<String> html() {
    Arbitrary<String> words =
        Arbitraries.of(
            "word ",
            "A sentence ends. ",
            "line\n",
            "\n\n",
            "<>&\"",
            "\uD83D\uDE00",
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "e\u0301",
            "endless".repeat(9),
            "Wow! ");
    Arbitrary<String> text =
        words.list().ofMaxSize(30).map(list -> Html.escape(String.join("", list)));
    Arbitrary<String> marked =
        Arbitraries.of(
                "b",
                "i",
                "code",
                "blockquote expandable",
                "a href=\"https://x.example/?a=1&amp;b\"")
            .flatMap(tag -> text.map(inside -> inside.isEmpty() ? "" : mark(tag, inside)));
    Arbitrary<String> nested =
        Arbitraries.of("u", "s")
            .flatMap(
                tag ->
                    marked.list().ofMaxSize(4).map(all -> mark(tag, String.join(" ", all) + ".")));
    return Arbitraries.oneOf(text, marked, nested)
        .list()
        .ofMaxSize(8)
        .map(all -> String.join("", all));
  }

  private static String mark(String tag, String inside) {
    return "<" + tag + ">" + inside + "</" + tag.replaceAll(" .*", "") + ">";
  }

  @Property(tries = 500)
  void piecesAreShortWellFormedAndWhole(
      @ForAll("html") String html, @ForAll @IntRange(min = CHARACTER, max = 200) int longest) {
    List<String> pieces = HtmlSplitter.split(html, longest);

    assertThat(pieces)
        .allSatisfy(
            piece -> {
              assertThat(Html.plain(piece).length()).isLessThanOrEqualTo(longest);
              assertThat(BotApiRules.isHtml(piece)).isTrue();
              assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(piece)).isTrue();
            });
    assertThat(Html.plain(String.join("", pieces)).replaceAll("\\s", ""))
        .isEqualTo(Html.plain(html).replaceAll("\\s", ""));
  }

  @Property(tries = 50)
  void aPieceEndsWithASentenceWhereThereIsOne(@ForAll @IntRange(min = 40, max = 90) int longest) {
    List<String> pieces = HtmlSplitter.split("<i>This is a sentence. </i>".repeat(20), longest);

    assertThat(pieces).allMatch(piece -> Html.plain(piece).strip().endsWith("sentence."));
  }
}
