package dateline.adapter.telegram;

import dateline.answer.Answer;
import dateline.answer.Proof;
import dateline.fact.Argument;
import dateline.fact.Attribution;
import dateline.news.Article;
import dateline.news.Publication;
import dateline.news.PublicationDate;
import dateline.text.Span;
import dateline.text.time.TimeWords;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers as people read them in a chat: the span in bold, who says so, the quote, the source. */
final class AnswerHtml {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final int LONGEST_TITLE = 90;
  private static final int LONGEST_QUOTE = 900;
  private static final int LONGEST_ITEM = 300;
  private static final int MOST_ITEMS = 12;

  private AnswerHtml() {}

  static String of(Answer answer) {
    return answer.match(
        new Answer.Cases<String>(
            words -> proven(Html.bold(words(words.best())), words.best()),
            yesNo -> proven(Html.bold(yesNo.yes() ? "Yes" : "No"), yesNo.proof()),
            listing -> listing(listing.items()),
            AnswerHtml::articles,
            unsaid -> unsaid(unsaid.nearest())));
  }

  /** The ids of the articles that an answer is from. */
  static List<String> articlesOf(Answer answer) {
    return answer.firstProof().map(proof -> proof.article().id().value()).stream().toList();
  }

  private static String proven(String head, Proof proof) {
    List<String> lines = new ArrayList<>(List.of(head));
    if (!proof.attribution().isOutlet()) {
      lines.add("according to " + Html.escape(speakers(proof.attribution())));
    }
    lines.add(quote(marked(proof)));
    lines.add(source(proof.article()));
    return String.join("\n", lines);
  }

  /** The words, with the date that they mean beside them where they do not say it. */
  private static String words(Proof proof) {
    String words = Html.shortened(proof.words(), LONGEST_QUOTE);
    return meant(proof).map(date -> words + " (" + date + ")").orElse(words);
  }

  private static Optional<String> meant(Proof proof) {
    return proof.passage().times().stream()
        .filter(time -> proof.span().contains(time.span()))
        .filter(time -> time.span().length() * 2 >= proof.span().length())
        .findFirst()
        .flatMap(time -> TimeWords.beside(time.span().of(proof.article().text()), time));
  }

  private static String speakers(Attribution attribution) {
    return attribution.speakers().stream()
        .map(Argument::resolved)
        .map(name -> Html.shortened(name, LONGEST_TITLE))
        .collect(Collectors.joining(", quoting "));
  }

  static String quote(String html) {
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
    for (Proof item : items.subList(0, Math.min(MOST_ITEMS, items.size()))) {
      boolean time = item.passage().times().stream().anyMatch(t -> t.span().equals(item.span()));
      String words = words(item);
      lines.add(
          time ? "• " + Html.bold(words) + ": " + item(item.passage().text()) : "• " + item(words));
    }
    if (items.size() > MOST_ITEMS) {
      lines.add("… and " + (items.size() - MOST_ITEMS) + " more");
    }
    lines.add(source(items.get(0).article()));
    return String.join("\n", lines);
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
        .map(shelved -> "• " + source(shelved.article()))
        .collect(Collectors.joining("\n"));
  }

  private static String unsaid(Optional<Proof> nearest) {
    return nearest
        .map(
            proof ->
                "The articles don't say. Nearest line:\n"
                    + quote(marked(proof))
                    + "\n"
                    + source(proof.article()))
        .orElse("The articles don't say.");
  }

  /** Title, outlet and date of an article, the title being a link where it has one. */
  static String source(Article article) {
    List<String> parts = new ArrayList<>();
    Publication publication = article.publication();
    String title = Html.escape(title(article));
    parts.add(
        publication
            .link()
            .map(link -> "<a href=\"" + Html.escape(link.toString()) + "\">" + title + "</a>")
            .orElse(title));
    publication.outlet().map(Html::escape).ifPresent(parts::add);
    publication.date().map(AnswerHtml::date).ifPresent(parts::add);
    return String.join(" · ", parts);
  }

  private static String title(Article article) {
    String title =
        article.headline().isEmpty()
            ? article.text().lines().findFirst().orElse("")
            : article.title();
    return Html.shortened(title, LONGEST_TITLE);
  }

  private static String date(PublicationDate date) {
    String day = DAY.format(date.day());
    return switch (date.certainty()) {
      case STATED -> day;
      case INFERRED -> "about " + day;
      case FORWARDED -> "forwarded " + day;
    };
  }
}
