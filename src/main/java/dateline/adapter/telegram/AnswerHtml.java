package dateline.adapter.telegram;

import dateline.answer.Answer;
import dateline.answer.Proof;
import dateline.fact.Argument;
import dateline.fact.Attribution;
import dateline.news.Article;
import dateline.news.Passage;
import dateline.news.Publication;
import dateline.news.PublicationDate;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers as people read them in a chat: the span in bold, who says so, the quote, the source. */
final class AnswerHtml {
  private static final int LONGEST_TITLE = 90;
  private static final int LONGEST_QUOTE = 900;
  private static final int LONGEST_ITEM = 300;
  private static final int MOST_ITEMS = 12;

  private AnswerHtml() {}

  static String of(Answer answer) {
    return of(answer, AnswerHtml::marked);
  }

  /** An answer with another quote than the sentence that it stands in. */
  static String of(Answer answer, Function<Proof, String> quote) {
    return answer.match(
        new Answer.Cases<String>(
            words -> proven(words(words.best()), words.best(), quote),
            yesNo -> proven(yesNo.word().toString(), yesNo.proof(), quote),
            listing -> listing(listing.items()),
            AnswerHtml::articles,
            unsaid -> unsaid(unsaid.nearest(), quote)));
  }

  /** The sentence of an answer that has a quote. */
  static Optional<Proof> quoted(Answer answer) {
    return answer.match(
        new Answer.Cases<Optional<Proof>>(
            words -> answer.firstProof(),
            yesNo -> answer.firstProof(),
            listing -> Optional.empty(),
            articles -> Optional.empty(),
            unsaid -> answer.firstProof()));
  }

  /** All that an answer and its other candidates are proven by. */
  static Stream<Proof> proofs(Answer answer) {
    return answer.match(
        new Answer.Cases<Stream<Proof>>(
            words -> Stream.concat(Stream.of(words.best()), words.others().stream()),
            yesNo -> Stream.of(yesNo.proof()),
            listing -> listing.items().stream(),
            articles -> Stream.empty(),
            unsaid -> unsaid.nearest().stream()));
  }

  /** Sentences as a quote. */
  static String quote(List<Passage> passages) {
    return passages.stream()
        .map(passage -> Html.escape(Html.shortened(passage.text(), LONGEST_QUOTE)))
        .collect(Collectors.joining(" "));
  }

  /** The ids of the articles that an answer is from. */
  static List<String> articlesOf(Answer answer) {
    return answer.firstProof().map(proof -> proof.article().id().value()).stream().toList();
  }

  private static String proven(String words, Proof proof, Function<Proof, String> quote) {
    List<String> lines = new ArrayList<>(List.of(Html.bold(words)));
    if (!proof.attribution().isOutlet()) {
      lines.add("according to " + Html.escape(speakers(proof.attribution())));
    }
    lines.add(block(quote.apply(proof)));
    lines.add(source(proof.article()));
    return String.join("\n", lines);
  }

  /** The words, with the date that they mean beside them where they do not say it. */
  static String words(Proof proof) {
    String words = Html.shortened(proof.words(), LONGEST_QUOTE);
    return proof.days().map(date -> words + " (" + date + ")").orElse(words);
  }

  /** Who says so, the outermost first; empty where it is the outlet itself. */
  static String speakers(Attribution attribution) {
    return attribution.speakers().stream()
        .map(Argument::resolved)
        .map(name -> Html.shortened(name, LONGEST_TITLE))
        .collect(Collectors.joining(", quoting "));
  }

  private static String block(String html) {
    return "<blockquote expandable>" + html + "</blockquote>";
  }

  private static String marked(Proof proof) {
    Span sentence = proof.passage().sentence().span();
    String text = proof.article().text();
    if (proof.span().equals(sentence) || sentence.length() > LONGEST_QUOTE) {
      return Html.escape(Html.shortened(sentence.of(text), LONGEST_QUOTE));
    }
    String before = text.substring(sentence.start(), proof.span().start());
    String after = text.substring(proof.span().end(), sentence.end());
    return oneLine(before) + "<b>" + oneLine(proof.words()) + "</b>" + oneLine(after);
  }

  private static String oneLine(String text) {
    return Html.escape(text.replaceAll("\\s+", " "));
  }

  private static String listing(List<Proof> items) {
    List<String> lines = new ArrayList<>();
    List<Proof> shown = items.subList(0, Math.min(MOST_ITEMS, items.size()));
    for (List<Proof> run : Proof.byArticle(shown)) {
      run.forEach(item -> lines.add(line(item)));
      lines.add(source(run.get(0).article()));
    }
    if (items.size() > MOST_ITEMS) {
      lines.add(lines.size() - 1, "… and " + (items.size() - MOST_ITEMS) + " more");
    }
    return String.join("\n", lines);
  }

  private static String line(Proof item) {
    return item.isTime()
        ? "• " + Html.bold(words(item)) + ": " + item(item.passage().text())
        : "• " + item(words(item));
  }

  private static String item(String text) {
    return Html.escape(Html.shortened(text, LONGEST_ITEM));
  }

  private static String articles(Answer.Articles answer) {
    if (answer.articles().isEmpty()) {
      return "No articles yet. Send me a link, forward a post, or paste a text.";
    }
    return answer.articles().stream()
        .limit(MOST_ITEMS)
        .map(shelved -> "• " + withAuthors(shelved.article()))
        .collect(Collectors.joining("\n"));
  }

  private static String unsaid(Optional<Proof> nearest, Function<Proof, String> quote) {
    return nearest
        .map(
            proof ->
                "The articles don't say. Nearest line:\n"
                    + block(quote.apply(proof))
                    + "\n"
                    + source(proof.article()))
        .orElse("The articles don't say.");
  }

  private static String withAuthors(Article article) {
    return source(article)
        + article.publication().byline().map(name -> " · by " + Html.escape(name)).orElse("");
  }

  /** Title, outlet and date of an article, the title being a link where it has one. */
  static String source(Article article) {
    List<String> parts = new ArrayList<>();
    Publication publication = article.publication();
    String title = Html.escape(Html.shortened(article.firstLine(), LONGEST_TITLE));
    parts.add(
        publication
            .link()
            .map(link -> "<a href=\"" + Html.escape(link.toString()) + "\">" + title + "</a>")
            .orElse(title));
    publication.outlet().map(Html::escape).ifPresent(parts::add);
    publication.date().map(PublicationDate::inWords).ifPresent(parts::add);
    return String.join(" · ", parts);
  }
}
