package dateline.adapter.telegram;

import dateline.answer.Answer;
import dateline.answer.Proof;
import dateline.fact.ShelvedArticle;
import dateline.news.Article;
import dateline.news.PublicationDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes cards of answers: every candidate and every item is one to choose. */
final class InlineCards {
  private static final int MOST = 8;
  private static final int LONGEST_TITLE = 64;
  private static final int LONGEST_DESCRIPTION = 160;

  private InlineCards() {}

  /** The cards of an answer, the best first; none where the articles don't say. */
  static List<Card> of(Answer answer) {
    return answer.match(
        new Answer.Cases<List<Card>>(
            InlineCards::words,
            yesNo -> List.of(yesNo(yesNo)),
            InlineCards::listing,
            articles -> articles.articles().stream().limit(MOST).map(InlineCards::source).toList(),
            unsaid -> List.of()));
  }

  private static List<Card> words(Answer.Words words) {
    return Stream.concat(Stream.of(words.best()), words.others().stream())
        .map(proof -> candidate(proof, words))
        .toList();
  }

  private static Card candidate(Proof proof, Answer answer) {
    Answer alone = new Answer.Words(proof, List.of(), answer.confidence());
    String speakers = AnswerHtml.speakers(proof.attribution());
    String sayer = speakers.isEmpty() ? "" : "according to " + speakers;
    return new Card(
        title(AnswerHtml.words(proof)), joined(sayer, origin(proof.article())), post(alone));
  }

  private static Card yesNo(Answer.YesNo answer) {
    return new Card(
        answer.word().toString(), description(answer.proof().passage().text()), post(answer));
  }

  /** The whole list, then what is in it. */
  private static List<Card> listing(Answer.Listing listing) {
    Proof first = listing.items().get(0);
    List<Card> cards = new ArrayList<>();
    cards.add(
        new Card(
            title(first.article().firstLine()),
            description(first.passage().text()),
            post(listing)));
    if (listing.items().size() > 1) {
      listing.items().stream().limit(MOST).map(it -> candidate(it, listing)).forEach(cards::add);
    }
    return cards;
  }

  private static Card source(ShelvedArticle shelved) {
    Article article = shelved.article();
    Post post = new Post(AnswerHtml.source(article), List.of(), List.of(article.id().value()));
    return new Card(title(article.firstLine()), origin(article), post);
  }

  /** A card that tells an article's story. */
  static Card story(Article article, Answer summary) {
    return new Card(
        title(article.firstLine()), joined("What happened?", origin(article)), post(summary));
  }

  private static Post post(Answer answer) {
    return new Post(AnswerHtml.of(answer), List.of(), AnswerHtml.articlesOf(answer));
  }

  private static String origin(Article article) {
    Optional<String> outlet = article.publication().outlet();
    Optional<String> day = article.publication().date().map(PublicationDate::inWords);
    return joined(outlet.orElse(""), day.orElse(""));
  }

  private static String joined(String... parts) {
    return description(
        Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")));
  }

  private static String title(String text) {
    return Html.shortened(text, LONGEST_TITLE);
  }

  private static String description(String text) {
    return Html.shortened(text, LONGEST_DESCRIPTION);
  }
}
