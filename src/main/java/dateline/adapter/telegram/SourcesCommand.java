package dateline.adapter.telegram;

import dateline.delivery.Note;
import dateline.fact.FactStore;
import dateline.fact.Scope;
import dateline.fact.ShelvedArticle;
import dateline.news.Article;
import dateline.news.ArticleId;
import dateline.news.PublicationDate;
import dateline.news.ShelfId;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says where answers come from: an answer's articles, or the outlets that can be asked here. */
final class SourcesCommand implements ChatCommand {
  private static final int MOST = 12;
  private static final int LONGEST_LABEL = 60;
  private static final String TEXTS = "Texts and files sent here";

  private final FactStore store;
  private final Asking asking;
  private final Sharing sharing;

  SourcesCommand(Asking asking, Sharing sharing, FactStore store) {
    this.asking = asking;
    this.sharing = sharing;
    this.store = store;
  }

  @Override
  public Outcome obey(Command command, ChatMessage message) {
    Place place = message.place();
    Scope scope = new Scope(Set.of(place.shelf(), ShelfId.OPERATOR), Set.of());
    List<String> about =
        message
            .replied()
            .map(replied -> asking.about(place.chatKey(), replied.id()))
            .orElse(List.of());
    if (!about.isEmpty()) {
      return of(about, place);
    }
    List<ShelvedArticle> articles = store.articles(scope);
    return articles.isEmpty()
        ? Outcome.said("No articles yet. Send me a link, forward a post, or paste a text.")
        : Outcome.said(outlets(articles));
  }

  /** Articles that can be seen in a place, each with a link that opens it in a private chat. */
  Outcome of(List<String> ids, Place place) {
    Scope scope = new Scope(Set.of(place.shelf(), ShelfId.OPERATOR), Set.of());
    Set<ArticleId> wanted = ids.stream().map(ArticleId::new).collect(Collectors.toSet());
    List<Article> articles =
        store.articles(scope.only(wanted)).stream()
            .map(ShelvedArticle::article)
            .distinct()
            .limit(MOST)
            .toList();
    if (articles.isEmpty()) {
      return Outcome.said("The articles of that answer are gone.");
    }
    List<Button> buttons = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    for (Article article : articles) {
      Sharing.Shared shared = sharing.share(article, place);
      notes.add(shared.note());
      String title = articles.size() == 1 ? "this story" : article.firstLine();
      buttons.add(button(title, shared.link(), place));
    }
    String lines =
        articles.stream()
            .map(article -> "• " + AnswerHtml.source(article))
            .collect(Collectors.joining("\n"));
    List<String> seen = articles.stream().map(article -> article.id().value()).toList();
    return new Outcome(List.of(new Post(lines, buttons, seen)), notes);
  }

  /** In a group it leads to the private chat; from there, the story may be shared. */
  private static Button button(String title, URI link, Place place) {
    if (place.group()) {
      return Button.open(Html.shortened("Ask in private about " + title, LONGEST_LABEL), link);
    }
    String address = URLEncoder.encode(link.toString(), StandardCharsets.UTF_8);
    return Button.open(
        Html.shortened("Share " + title, LONGEST_LABEL),
        URI.create("https://t.me/share/url?url=" + address));
  }

  private static String outlets(List<ShelvedArticle> articles) {
    Map<String, List<Article>> outlets =
        articles.stream()
            .map(ShelvedArticle::article)
            .distinct()
            .collect(
                Collectors.groupingBy(
                    article -> article.publication().outlet().orElse(TEXTS),
                    TreeMap::new,
                    Collectors.toList()));
    return outlets.entrySet().stream()
        .limit(MOST)
        .map(entry -> "• " + entry.getKey() + ": " + counted(entry.getValue()))
        .collect(Collectors.joining("\n"));
  }

  /** The articles come in order, the latest first. */
  private static String counted(List<Article> articles) {
    String count = articles.size() == 1 ? "1 article" : articles.size() + " articles";
    return articles
        .get(0)
        .publication()
        .date()
        .map(PublicationDate::inWords)
        .map(day -> count + (articles.size() == 1 ? " of " : ", the latest of ") + day)
        .orElse(count);
  }
}
