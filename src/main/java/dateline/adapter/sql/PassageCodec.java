package dateline.adapter.sql;

import dateline.news.Passage;
import dateline.news.PassageId;
import dateline.news.Reference;
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
import java.util.Locale;
import java.util.Optional;

/**
 * A passage's text and analysis as bytes, so that nothing is analysed again for a question.
 *
 * <p>The first byte is the format's version. Spans count from the passage's start; forms and lemmas
 * that follow from the text are left out.
 */
final class PassageCodec {
  private static final int VERSION = 1;

  // orders that must not change: they are in every stored passage
  private static final List<NameType> NAME_TYPES =
      List.of(
          NameType.PERSON,
          NameType.ORGANIZATION,
          NameType.PLACE,
          NameType.DATE,
          NameType.NUMBER,
          NameType.MONEY,
          NameType.PERCENT,
          NameType.OTHER);
  private static final List<TimePrecision> PRECISIONS =
      List.of(
          TimePrecision.TIME_OF_DAY,
          TimePrecision.DAY,
          TimePrecision.WEEK,
          TimePrecision.PART_OF_MONTH,
          TimePrecision.MONTH,
          TimePrecision.QUARTER,
          TimePrecision.YEAR,
          TimePrecision.YEARS,
          TimePrecision.VAGUE);

  /** Where the passage starts in its article. */
  private final int origin;

  private final String text;

  private PassageCodec(int origin, String text) {
    this.origin = origin;
    this.text = text;
  }

  static byte[] encode(Passage passage) {
    Sentence sentence = passage.sentence();
    PassageCodec codec = new PassageCodec(sentence.span().start(), passage.text());
    ByteWriter out = new ByteWriter();
    out.number(VERSION);
    out.number(codec.origin);
    out.string(codec.text);
    out.list(sentence.tokens(), codec::token);
    out.list(sentence.chunks(), codec::chunk);
    out.list(passage.names(), codec::mention);
    out.list(passage.times(), codec::time);
    out.list(passage.references(), codec::reference);
    return out.toBytes();
  }

  static Passage decode(PassageId id, Optional<LocalDate> published, byte[] bytes) {
    ByteReader in = new ByteReader(bytes);
    int version = in.number();
    if (version != VERSION) {
      throw new IllegalArgumentException("a passage in an unknown format: " + version);
    }
    PassageCodec codec = new PassageCodec(in.number(), in.string());
    Span span = new Span(codec.origin, codec.origin + codec.text.length());
    List<Token> tokens = in.list(codec::token);
    List<Chunk> chunks = in.list(codec::chunk);
    return new Passage(
        id,
        published,
        codec.text,
        new Sentence(span, tokens, chunks),
        in.list(codec::mention),
        in.list(codec::time),
        in.list(codec::reference));
  }

  private void span(ByteWriter out, Span span) {
    out.signed(span.start() - origin);
    out.number(span.length());
  }

  private Span span(ByteReader in) {
    int start = origin + in.signed();
    return new Span(start, start + in.number());
  }

  private void token(ByteWriter out, Token token) {
    span(out, token.span());
    String covered = covered(token.span());
    unlessSame(out, token.form(), covered);
    PennTags.write(out, token.tag());
    unlessSame(out, token.lemma(), token.form().toLowerCase(Locale.ROOT));
  }

  private Token token(ByteReader in) {
    Span span = span(in);
    String form = sameOr(in, covered(span));
    String tag = PennTags.read(in);
    return new Token(span, form, tag, sameOr(in, form.toLowerCase(Locale.ROOT)));
  }

  private String covered(Span span) {
    return text.substring(span.start() - origin, span.end() - origin);
  }

  /** An empty string stands for the expected one: neither a form nor a lemma is empty. */
  private static void unlessSame(ByteWriter out, String value, String expected) {
    out.string(value.equals(expected) ? "" : value);
  }

  private static String sameOr(ByteReader in, String expected) {
    String value = in.string();
    return value.isEmpty() ? expected : value;
  }

  private void chunk(ByteWriter out, Chunk chunk) {
    span(out, chunk.span());
    out.string(chunk.type());
  }

  private Chunk chunk(ByteReader in) {
    return new Chunk(span(in), in.string().intern());
  }

  private void mention(ByteWriter out, Mention mention) {
    span(out, mention.span());
    out.number(NAME_TYPES.indexOf(mention.type()));
  }

  private Mention mention(ByteReader in) {
    return new Mention(span(in), NAME_TYPES.get(in.number()));
  }

  private void time(ByteWriter out, TimeExpression time) {
    span(out, time.span());
    out.number(PRECISIONS.indexOf(time.precision()) << 2 | (time.inferred() ? 2 : 0) | has(time));
    time.interval()
        .ifPresent(
            interval -> {
              out.large(interval.first().toEpochDay());
              out.large(interval.last().toEpochDay());
            });
  }

  private static int has(TimeExpression time) {
    return time.interval().isPresent() ? 1 : 0;
  }

  private TimeExpression time(ByteReader in) {
    Span span = span(in);
    int flags = in.number();
    Optional<TimeInterval> interval =
        (flags & 1) == 0 ? Optional.empty() : Optional.of(new TimeInterval(day(in), day(in)));
    return new TimeExpression(span, interval, PRECISIONS.get(flags >>> 2), (flags & 2) != 0);
  }

  private static LocalDate day(ByteReader in) {
    return LocalDate.ofEpochDay(in.large());
  }

  private void reference(ByteWriter out, Reference reference) {
    span(out, reference.span());
    out.string(reference.name());
  }

  private Reference reference(ByteReader in) {
    return new Reference(span(in), in.string());
  }
}
