package dateline.eval;

import dateline.question.AnswerTypeClassifier;
import dateline.question.LabelledQuestion;
import dateline.text.TextAnalyzer;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How well coarse answer types are told.
 *
 * @param right over all questions
 * @param byClass over the questions of each gold class
 * @param confusions how often a class was taken for another: gold class, then predicted class
 */
public record ClassificationScores(
    Share right,
    SortedMap<String, Share> byClass,
    SortedMap<String, SortedMap<String, Integer>> confusions) {
  /** Scores a classifier on labelled questions. */
  public static ClassificationScores of(
      List<LabelledQuestion> questions, AnswerTypeClassifier classifier, TextAnalyzer analyzer) {
    SortedMap<String, SortedMap<String, Integer>> table = new TreeMap<>();
    for (LabelledQuestion question : questions) {
      String predicted = classifier.classify(analyzer.analyze(question.text())).coarse().name();
      table
          .computeIfAbsent(question.type().coarse().name(), gold -> new TreeMap<>())
          .merge(predicted, 1, Integer::sum);
    }
    SortedMap<String, Share> byClass = new TreeMap<>();
    table.forEach((gold, row) -> byClass.put(gold, new Share(row.getOrDefault(gold, 0), sum(row))));
    long right = byClass.values().stream().mapToLong(Share::count).sum();
    return new ClassificationScores(new Share(right, questions.size()), byClass, table);
  }

  /** What questions of a class were taken for, and how often; empty for a class without any. */
  public Map<String, Integer> confusionsOf(String gold) {
    return confusions.getOrDefault(gold, new TreeMap<>());
  }

  private static long sum(SortedMap<String, Integer> row) {
    return row.values().stream().mapToLong(count -> count).sum();
  }
}
