package dateline.eval;

import dateline.news.ArticleException;
import dateline.news.RawArticle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A system that answers every question with the last word of the first article in scope, and
 * refuses questions that contain "unknown".
 */
public final class FakeSubject implements Subject {
  private final Map<String, String> articles = new LinkedHashMap<>();
  private final List<String> asked;

  private FakeSubject(List<String> asked) {
    this.asked = asked;
  }

  /** Makes subjects and keeps what they were asked. */
  public static final class Factory implements SubjectFactory {
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<Conditions> opened = new CopyOnWriteArrayList<>();

    @Override
    public Subject open(Conditions conditions) {
      opened.add(conditions);
      return new FakeSubject(asked);
    }

    /** All questions of all subjects, those of the history included. */
    public List<String> asked() {
      return asked;
    }

    /** Under which conditions subjects were opened. */
    public List<Conditions> opened() {
      return opened;
    }
  }

  @Override
  public void read(RawArticle article, String label) {
    String text = new String(article.bytes(), StandardCharsets.UTF_8).strip();
    if (text.isEmpty()) {
      throw new ArticleException("There is no text.");
    }
    articles.put(label, text);
  }

  @Override
  public Prediction answer(List<String> history, String question, Set<String> labels) {
    asked.addAll(history);
    asked.add(question);
    if (question.contains("unknown")) {
      return new Prediction("", 0.2, "", "WHAT");
    }
    List<String> inScope = new ArrayList<>(articles.keySet());
    if (!labels.isEmpty()) {
      inScope.retainAll(labels);
    }
    String text = articles.getOrDefault(inScope.isEmpty() ? "" : inScope.get(0), "nothing");
    String last = text.substring(text.lastIndexOf(' ') + 1);
    return new Prediction(last, 0.8, text, "WHAT");
  }

  @Override
  public void close() {
    articles.clear();
  }
}
