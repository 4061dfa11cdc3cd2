package dateline.answer.handler;

import dateline.answer.Answer;
import dateline.answer.AnswerHandler;
import dateline.answer.Confidence;
import dateline.answer.Proof;
import dateline.fact.Scope;
import dateline.news.Article;
import dateline.news.Passage;
import dateline.question.AnalyzedQuestion;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Answers with an article's three most telling sentences, in their order: SumBasic's word
 * probabilities (Nenkova and Vanderwende, 2005), where a word once said counts little again, with a
 * bonus for early sentences, which news puts first.
 */
final class SummaryHandler implements AnswerHandler {
  private static final int SENTENCES = 3;
  private static final double LEAD = 1.6;
  private static final int SHORT = 6;

  private final Desk desk;
  private final StoryFinder stories;

  SummaryHandler(Desk desk) {
    this.desk = desk;
    stories = new StoryFinder(desk);
  }

  @Override
  public Answer answer(AnalyzedQuestion question, Scope scope) {
    Optional<Article> article = stories.find(question, scope);
    List<Proof> lines = article.map(this::summarize).orElse(List.of());
    return lines.isEmpty()
        ? new Answer.Unsaid(Optional.empty(), Confidence.NONE)
        : new Answer.Listing(lines, Confidence.CERTAIN);
  }

  private List<Proof> summarize(Article article) {
    List<Passage> passages = stories.body(article);
    Map<String, Double> probabilities = probabilities(passages);
    List<Passage> chosen = new ArrayList<>();
    while (chosen.size() < Math.min(SENTENCES, passages.size())) {
      Passage best = best(passages, chosen, probabilities);
      chosen.add(best);
      words(best).forEach(word -> probabilities.computeIfPresent(word, (key, old) -> old * old));
    }
    return chosen.stream()
        .sorted(Comparator.comparingInt(passage -> passage.id().ordinal()))
        .map(desk.sources()::proof)
        .toList();
  }

  private static Passage best(
      List<Passage> passages, List<Passage> chosen, Map<String, Double> probabilities) {
    return passages.stream()
        .filter(passage -> !chosen.contains(passage))
        .max(Comparator.comparingDouble(passage -> score(passage, passages, probabilities)))
        .orElseThrow();
  }

  private static double score(
      Passage passage, List<Passage> passages, Map<String, Double> probabilities) {
    Set<String> words = words(passage);
    double sum = words.stream().mapToDouble(word -> probabilities.getOrDefault(word, 0.0)).sum();
    double place = (double) passages.indexOf(passage) / passages.size();
    double mean = sum / Math.max(SHORT, words.size());
    return mean * (1 + LEAD * Math.pow(1 - place, 4));
  }

  private static Map<String, Double> probabilities(List<Passage> passages) {
    Map<String, Double> counts = new HashMap<>();
    passages.forEach(
        passage -> words(passage).forEach(word -> counts.merge(word, 1.0, Double::sum)));
    counts.replaceAll((word, count) -> count / passages.size());
    return counts;
  }

  private static Set<String> words(Passage passage) {
    Set<String> words = new HashSet<>();
    for (Token token : passage.sentence().tokens()) {
      if (token.isNoun() || (token.tag().startsWith("VB") && token.lemma().length() > 3)) {
        words.add(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }
}
