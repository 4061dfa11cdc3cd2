package dateline.fact;

import dateline.news.Article;
import dateline.news.Passage;
import dateline.news.PassageId;
import dateline.news.Publication;
import dateline.news.PublicationDate;
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
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Articles read without any model: lines are sentences, capitalised words are names. */
public final class ReadArticleFixture {
  private static final Pattern WORD = Pattern.compile("\\S+");

  private ReadArticleFixture() {}

  /** A dam is opened: three sentences, two facts, one of them said by somebody. */
  public static ReadArticle dam() {
    return of(
        "dam",
        "2026-11-20",
        "Dam opened in Łeba\nMinister Zoë Brandt opened the dam on Friday\nShe said it was safe");
  }

  /** The same article, rewritten. */
  public static ReadArticle damRewritten() {
    return of("dam", "2026-11-20", "Dam opened in Łeba\nMinister Otto Kern opened the gates");
  }

  /** Another article, a day later. */
  public static ReadArticle harbor() {
    return of("harbor", "2026-11-21", "Harbor closed\nMayor Ines Vidal opened an inquiry");
  }

  /** An article of lines, read. */
  public static ReadArticle of(String link, String day, String lines) {
    int title = lines.indexOf('\n');
    Article article =
        Article.of(
            lines.substring(0, title),
            lines.substring(title + 1),
            new Publication(
                Optional.of("Gazette"),
                Optional.empty(),
                Optional.of(PublicationDate.stated(LocalDate.parse(day))),
                Optional.of(URI.create("https://example.org/" + link))));
    return read(article);
  }

  /** Any article, read. */
  public static ReadArticle read(Article article) {
    List<Passage> passages = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    Matcher line = Pattern.compile("\\S[^\n]*").matcher(article.text());
    while (line.find()) {
      Passage passage =
          passage(
              new PassageId(article.revision(), passages.size()),
              article,
              new Span(line.start(), line.end()));
      passages.add(passage);
      facts.add(fact(passage, article.text()));
    }
    return new ReadArticle(article, passages, facts);
  }

  private static Passage passage(PassageId id, Article article, Span span) {
    String text = article.text();
    List<Token> tokens = new ArrayList<>();
    List<Mention> names = new ArrayList<>();
    Matcher word = WORD.matcher(span.of(text));
    while (word.find()) {
      Span at = new Span(word.start(), word.end()).shift(span.start());
      tokens.add(new Token(at, word.group(), "NN", word.group().toLowerCase(Locale.ROOT)));
      if (Character.isUpperCase(word.group().codePointAt(0))) {
        names.add(new Mention(at, NameType.PERSON));
      }
    }
    Span first = tokens.get(0).span();
    List<Reference> references =
        first.of(text).equals("She") ? List.of(new Reference(first, "Zoë Brandt")) : List.of();
    LocalDate day = LocalDate.of(2026, 11, 20);
    return new Passage(
        id,
        article.publication().date().map(PublicationDate::day),
        span.of(text),
        new Sentence(span, tokens, List.of(new Chunk(span, "NP"))),
        names,
        List.of(
            new TimeExpression(first, Optional.of(TimeInterval.of(day)), TimePrecision.DAY, true)),
        references);
  }

  private static Fact fact(Passage passage, String text) {
    Span all = passage.sentence().span();
    Token first = passage.sentence().tokens().get(0);
    Argument sentence = new Argument(all, all.of(text), Optional.empty());
    Argument agent =
        new Argument(
            first.span(),
            first.span().of(text),
            passage.references().stream().map(Reference::name).findFirst());
    return new Fact(
        FactKind.EVENT,
        Map.of(Role.SENTENCE, sentence, Role.AGENT, agent),
        new Attribution(List.of(agent, sentence)),
        Polarity.NEGATED,
        Standing.PLANNED,
        new Evidence(passage.id(), first.span()));
  }
}
