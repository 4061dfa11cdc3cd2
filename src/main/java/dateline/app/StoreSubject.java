package dateline.app;

import dateline.answer.Answer;
import dateline.answer.Proof;
import dateline.dialogue.Conversation;
import dateline.dialogue.Dialogue;
import dateline.dialogue.Reply;
import dateline.dialogue.Turn;
import dateline.eval.Prediction;
import dateline.eval.Subject;
import dateline.fact.Scope;
import dateline.news.ArticleId;
import dateline.news.RawArticle;
import dateline.news.ShelfId;
import dateline.question.Question;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** One store under test. */
final class StoreSubject implements Subject {
  private final StoreWorkbench bench;
  private final Dialogue dialogue;
  private final Map<String, ArticleId> labels = new ConcurrentHashMap<>();

  StoreSubject(StoreWorkbench bench) {
    this.bench = bench;
    dialogue = bench.dialogue();
  }

  @Override
  public void read(RawArticle article, String label) {
    labels.put(label, bench.ingester().ingest(article, ShelfId.OPERATOR).article().id());
  }

  @Override
  public Prediction answer(List<String> history, String question, Set<String> scopeLabels) {
    Scope all = Scope.of(ShelfId.OPERATOR);
    Set<ArticleId> articles =
        scopeLabels.stream().map(labels::get).filter(Objects::nonNull).collect(Collectors.toSet());
    if (labels.isEmpty() || articles.isEmpty() && !scopeLabels.isEmpty()) {
      return new Prediction("", 0, "", "");
    }
    Scope scope = all.only(articles);
    Conversation conversation = Conversation.NEW;
    for (String earlier : history) {
      conversation = dialogue.reply(turn(earlier, scope), conversation).after();
    }
    List<Reply> replies = dialogue.reply(turn(question, scope), conversation).replies();
    return prediction(replies.get(replies.size() - 1));
  }

  private static Turn turn(String message, Scope scope) {
    return new Turn(new Question(message), scope);
  }

  private static Prediction prediction(Reply reply) {
    String intent = reply.question().intent().name();
    return reply.match(
        answered ->
            new Prediction(
                words(answered.answer()),
                answered.answer().confidence().value(),
                answered.answer().firstProof().map(proof -> proof.passage().text()).orElse(""),
                intent),
        said -> new Prediction("", 0, "", intent));
  }

  private static String words(Answer answer) {
    return answer.match(
        new Answer.Cases<String>(
            words -> words.best().words(),
            yesNo -> yesNo.word().toString(),
            listing -> listing.items().stream().map(Proof::words).collect(Collectors.joining(" ")),
            articles -> "",
            unsaid -> ""));
  }

  @Override
  public void close() {
    bench.close();
  }
}
