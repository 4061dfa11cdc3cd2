package dateline.eval.name;

import dateline.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How well names are found: a name counts where its tokens and its type are the annotators'.
 *
 * @param sentences how many were read
 * @param strict by type
 * @param withoutThe by type, a leading "the" of either side aside
 * @param namesAlone by type, a leading article of either side aside, over dates and those mentions
 *     of either side that have a word with a capital which is no pronoun and no article: some
 *     annotators count "we", "the hospital" and "coalition forces" too, which name nothing
 */
public record NameScores(
    int sentences,
    SortedMap<String, Agreement> strict,
    SortedMap<String, Agreement> withoutThe,
    SortedMap<String, Agreement> namesAlone) {
  private static final Set<String> CORE = Set.of("PER", "ORG", "LOC");

  /**
   * Scores an analyzer on the types PER, ORG, LOC and, where the file has it, DATE. The analyzer
   * sees the tokens with single spaces between them.
   */
  public static NameScores of(List<TaggedSentence> sentences, TextAnalyzer analyzer) {
    List<Names> all = sentences.stream().map(sentence -> Names.of(sentence, analyzer)).toList();
    Set<String> types = new TreeSet<>(CORE);
    all.forEach(names -> names.gold().forEach(name -> addDate(types, name)));
    return new NameScores(
        sentences.size(),
        byType(all, types),
        byType(all.stream().map(Names::withoutThe).toList(), types),
        byType(all.stream().map(Names::namesAlone).toList(), types));
  }

  /** People, organizations and places together. */
  public static Agreement micro(SortedMap<String, Agreement> byType) {
    return byType.entrySet().stream()
        .filter(entry -> CORE.contains(entry.getKey()))
        .map(entry -> entry.getValue())
        .reduce(Agreement.NOTHING, Agreement::plus);
  }

  /**
   * All scored types together: people, organizations, places and, where the file has them, dates.
   */
  public static Agreement all(SortedMap<String, Agreement> byType) {
    return byType.values().stream().reduce(Agreement.NOTHING, Agreement::plus);
  }

  private static void addDate(Set<String> types, TokenName name) {
    if (name.isDate()) {
      types.add(name.label());
    }
  }

  private static SortedMap<String, Agreement> byType(List<Names> all, Set<String> types) {
    SortedMap<String, Agreement> scores = new TreeMap<>();
    for (String type : types) {
      scores.put(
          type,
          all.stream()
              .map(names -> names.agreement(type))
              .reduce(Agreement.NOTHING, Agreement::plus));
    }
    return scores;
  }

  /** The names of one sentence, as annotated and as found. */
  private record Names(List<String> tokens, Set<TokenName> gold, Set<TokenName> predicted) {
    static Names of(TaggedSentence sentence, TextAnalyzer analyzer) {
      TokenAlignment alignment = new TokenAlignment(sentence.tokens());
      List<TokenName> predicted = new ArrayList<>();
      analyzer
          .analyze(sentence.text())
          .names()
          .forEach(mention -> alignment.align(mention).ifPresent(predicted::add));
      return new Names(
          sentence.tokens(), Set.copyOf(BioTags.names(sentence.tags())), Set.copyOf(predicted));
    }

    Names withoutThe() {
      return each(names -> names.map(name -> name.withoutThe(tokens)));
    }

    Names namesAlone() {
      return each(
          names ->
              names
                  .filter(name -> name.isNameOrDate(tokens))
                  .map(name -> name.withoutArticle(tokens)));
    }

    /** Both sides are brought to one manner alike. */
    private Names each(UnaryOperator<Stream<TokenName>> manner) {
      return new Names(tokens, changed(gold, manner), changed(predicted, manner));
    }

    private static Set<TokenName> changed(
        Set<TokenName> names, UnaryOperator<Stream<TokenName>> manner) {
      return manner.apply(names.stream()).collect(Collectors.toUnmodifiableSet());
    }

    Agreement agreement(String type) {
      int right = (int) predicted.stream().filter(gold::contains).filter(n -> is(n, type)).count();
      return new Agreement(right, count(predicted, type), count(gold, type));
    }

    private static int count(Set<TokenName> names, String type) {
      return (int) names.stream().filter(name -> is(name, type)).count();
    }

    private static boolean is(TokenName name, String type) {
      return name.label().equals(type);
    }
  }
}
