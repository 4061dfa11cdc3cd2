package dateline.adapter.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.news.ArticleId;
import dateline.news.Passage;
import dateline.news.PassageId;
import dateline.news.Reference;
import dateline.news.RevisionId;
import dateline.text.Chunk;
import dateline.text.Mention;
import dateline.text.NameType;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.TimeExpression;
import dateline.text.TimeInterval;
import dateline.text.TimePrecision;
import dateline.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** What is encoded comes back. */
final class PassageCodecPropertyTest {
  private static final PassageId ID =
      new PassageId(new RevisionId(new ArticleId("a"), "0".repeat(64)), 3);

  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2026, 11, 20));

  @Property(tries = 300)
  void decodesWhatItEncoded(
      @ForAll @StringLength(min = 1, max = 40) String text,
      @ForAll @IntRange(max = 1_000_000) int origin,
      @ForAll @StringLength(min = 1, max = 9) String word,
      @ForAll TimePrecision precision) {
    Span span = new Span(origin, origin + text.length());
    Passage passage =
        new Passage(
            ID,
            DAY,
            text,
            new Sentence(
                span,
                List.of(new Token(span, word, word, word), new Token(span, text, "NNP", "x")),
                List.of(new Chunk(span, word))),
            List.of(new Mention(span, NameType.PLACE)),
            times(span, precision),
            List.of(new Reference(span, "x" + word)));
    assertThat(PassageCodec.decode(ID, DAY, PassageCodec.encode(passage))).isEqualTo(passage);
  }

  private static List<TimeExpression> times(Span span, TimePrecision precision) {
    TimeInterval ever = new TimeInterval(LocalDate.MIN, LocalDate.MAX);
    return List.of(
        new TimeExpression(span, Optional.of(ever), precision, true),
        new TimeExpression(span, Optional.empty(), precision, false));
  }
}
