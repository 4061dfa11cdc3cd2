package dateline.answer.handler;

import dateline.fact.Argument;
import dateline.fact.Fact;
import dateline.fact.Role;
import dateline.question.AnalyzedQuestion;
import dateline.question.Keyword;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Orders quotations by how much of a question's words they have, the speaker's name aside. */
final class QuotationRanker {
  private final Set<String> wanted = new HashSet<>();

  QuotationRanker(AnalyzedQuestion question, String speaker) {
    for (Keyword keyword : question.keywords()) {
      wanted.add(stem(keyword.lemma()));
    }
    Words.of(speaker).forEach(word -> wanted.remove(stem(word)));
    wanted.removeAll(Set.of("say", "tell", "said", "quote"));
  }

  /** The quotations, those that have most of the question's words first; ties as they were. */
  List<Fact> rank(List<Fact> quotations) {
    return quotations.stream().sorted(Comparator.comparingDouble(fact -> -share(fact))).toList();
  }

  /** The share of the question's words that a quotation has, 0 to 1; 1 where none is asked for. */
  double share(Fact quotation) {
    if (wanted.isEmpty()) {
      return 1;
    }
    Set<String> said = new HashSet<>();
    for (Role role : List.of(Role.WORDS, Role.OCCASION, Role.ADDRESSEE)) {
      quotation.argument(role).map(Argument::text).map(Words::of).stream()
          .flatMap(List::stream)
          .map(QuotationRanker::stem)
          .forEach(said::add);
    }
    return (double) wanted.stream().filter(said::contains).count() / wanted.size();
  }

  /** The first five letters: enough to see "sanction" in "sanctions" and "agree" in "agreed". */
  private static String stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.length() > 5 ? lower.substring(0, 5) : lower;
  }
}
