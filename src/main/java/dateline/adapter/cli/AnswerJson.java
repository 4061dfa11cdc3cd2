package dateline.adapter.cli;

import dateline.answer.Answer;
import dateline.answer.Proof;
import dateline.dialogue.Reply;
import dateline.fact.Argument;
import dateline.fact.ShelvedArticle;
import dateline.news.Article;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Replies as plain maps and lists, for the programs that read {@code --json}. */
final class AnswerJson {
  private AnswerJson() {}

  static Map<String, Object> of(Reply reply) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("question", reply.question().question().text());
    json.put("intent", reply.question().intent().name());
    return reply.match(
        answered -> answer(json, answered.answer()),
        said -> {
          json.put("outcome", "talk");
          json.put("answer", said.text());
          return json;
        });
  }

  private static Map<String, Object> answer(Map<String, Object> json, Answer answer) {
    answer.match(
        new Answer.Cases<Map<String, Object>>(
            words -> words(json, words),
            yesNo -> yesNo(json, yesNo),
            listing ->
                put(
                    json,
                    "listed",
                    "items",
                    listing.items().stream().map(AnswerJson::proof).toList()),
            articles -> put(json, "listed", "articles", articles(articles.articles())),
            unsaid -> {
              json.put("outcome", "unsaid");
              unsaid.nearest().ifPresent(nearest -> json.put("nearest", proof(nearest)));
              return json;
            }));
    json.put("confidence", answer.confidence().value());
    return json;
  }

  private static Map<String, Object> words(Map<String, Object> json, Answer.Words words) {
    put(json, "answered", "answer", words.best().words());
    json.put("evidence", proof(words.best()));
    json.put("alternatives", words.others().stream().map(AnswerJson::proof).toList());
    return json;
  }

  private static Map<String, Object> yesNo(Map<String, Object> json, Answer.YesNo yesNo) {
    put(json, "answered", "answer", yesNo.word().toString().toLowerCase(Locale.ROOT));
    json.put("evidence", proof(yesNo.proof()));
    return json;
  }

  private static Map<String, Object> put(
      Map<String, Object> json, String outcome, String key, Object value) {
    json.put("outcome", outcome);
    json.put(key, value);
    return json;
  }

  static Map<String, Object> proof(Proof proof) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("words", proof.words());
    json.put("start", proof.span().start());
    json.put("end", proof.span().end());
    json.put("sentence", proof.passage().text());
    json.put(
        "attribution", proof.attribution().speakers().stream().map(Argument::resolved).toList());
    json.put("article", article(proof.article()));
    return json;
  }

  static Map<String, Object> article(Article article) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", article.id().value());
    json.put("title", article.title());
    article.publication().outlet().ifPresent(outlet -> json.put("outlet", outlet));
    article.publication().byline().ifPresent(byline -> json.put("byline", byline));
    article
        .publication()
        .date()
        .ifPresent(
            date -> {
              json.put("date", date.day().toString());
              json.put("dateIs", date.certainty().name());
            });
    article.publication().link().ifPresent(link -> json.put("link", link.toString()));
    return json;
  }

  private static List<Map<String, Object>> articles(List<ShelvedArticle> articles) {
    return articles.stream().map(ShelvedArticle::article).map(AnswerJson::article).toList();
  }
}
