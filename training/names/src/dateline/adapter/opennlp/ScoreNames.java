package dateline.adapter.opennlp;

import dateline.text.Mention;
import dateline.text.NameType;
import dateline.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Scores the whole analyzer on annotated sentences: precision, recall and F1 over whole mentions
 * of persons, organizations, places and dates, in three ways of counting.
 */
final class ScoreNames {
  private static final Map<String, NameType> TYPES =
      Map.of(
          "PER", NameType.PERSON,
          "ORG", NameType.ORGANIZATION,
          "LOC", NameType.PLACE,
          "DATE", NameType.DATE);
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private ScoreNames() {}

  private record Found(int sentence, Span span, NameType type, String text) {
    Found withoutArticle() {
      int space = text.indexOf(' ');
      if (space < 0 || !ARTICLES.contains(text.substring(0, space).toLowerCase(Locale.ROOT))) {
        return this;
      }
      Span shorter = new Span(span.start() + space + 1, span.end());
      return new Found(sentence, shorter, type, text.substring(space + 1));
    }

    /** Whether anything but the first word of the sentence begins with a capital, or it is a date. */
    boolean isName() {
      return type == NameType.DATE
          || java.util.Arrays.stream(text.split(" "))
              .anyMatch(
                  word ->
                      Character.isUpperCase(word.codePointAt(0))
                          && !GoldRules.isPronoun(word)
                          && !ARTICLES.contains(word.toLowerCase(Locale.ROOT)));
    }
  }

  /** Arguments: a BIO file; "-v" after it prints what was missed and what was made up. */
  public static void main(String[] arguments) throws IOException {
    List<Found> gold = new ArrayList<>();
    List<Found> ours = new ArrayList<>();
    int number = 0;
    for (BioFile.Labelled sentence : BioFile.read(Path.of(arguments[0]))) {
      String text = String.join(" ", sentence.forms());
      addGold(sentence, text, number, gold);
      for (Mention mention : ANALYZER.analyze(text).names()) {
        if (TYPES.containsValue(mention.type())) {
          ours.add(new Found(number, mention.span(), mention.type(), mention.span().of(text)));
        }
      }
      number++;
    }
    report("every annotated mention, exact", gold, ours, found -> true);
    List<Found> goldBare = gold.stream().map(Found::withoutArticle).toList();
    List<Found> oursBare = ours.stream().map(Found::withoutArticle).toList();
    report("every annotated mention, articles ignored", goldBare, oursBare, found -> true);
    report("names and dates, articles ignored", goldBare, oursBare, Found::isName);
    if (arguments.length > 1) {
      goldBare.stream().filter(Found::isName).filter(g -> !oursBare.contains(g)).forEach(g -> System.out.println("missed " + g));
      oursBare.stream().filter(o -> !goldBare.contains(o)).forEach(o -> System.out.println("made up " + o));
    }
  }

  private static final dateline.text.TextAnalyzer ANALYZER = OpenNlp.textAnalyzer();

  private static void addGold(BioFile.Labelled sentence, String text, int number, List<Found> gold) {
    int offset = 0;
    for (int i = 0; i < sentence.forms().length; ) {
      int start = offset;
      String label = sentence.labels()[i];
      offset += sentence.forms()[i].length();
      i++;
      if (label.startsWith("B-")) {
        while (i < sentence.forms().length && sentence.labels()[i].startsWith("I-")) {
          offset += 1 + sentence.forms()[i++].length();
        }
        NameType type = TYPES.get(label.substring(2));
        if (type != null) {
          gold.add(new Found(number, new Span(start, offset), type, text.substring(start, offset)));
        }
      }
      offset++;
    }
  }

  private static void report(
      String what, List<Found> gold, List<Found> ours, Predicate<Found> counted) {
    System.out.println(what);
    Map<String, NameType> rows = new TreeMap<>(TYPES);
    for (var row : rows.entrySet()) {
      line(row.getKey(), gold, ours, counted.and(found -> found.type() == row.getValue()));
    }
    line("all", gold, ours, counted);
  }

  private static void line(
      String name, List<Found> gold, List<Found> ours, Predicate<Found> counted) {
    Set<Found> wanted = gold.stream().filter(counted).collect(java.util.stream.Collectors.toSet());
    List<Found> given = ours.stream().filter(counted).toList();
    long right = given.stream().filter(wanted::contains).count();
    double precision = given.isEmpty() ? 0 : 100.0 * right / given.size();
    double recall = wanted.isEmpty() ? 0 : 100.0 * right / wanted.size();
    double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    System.out.printf(
        Locale.ROOT,
        "  %-5s gold %4d  found %4d  right %4d  precision %5.1f  recall %5.1f  F1 %5.1f%n",
        name, wanted.size(), given.size(), right, precision, recall, f1);
  }
}
