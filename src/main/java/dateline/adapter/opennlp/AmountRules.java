package dateline.adapter.opennlp;

import dateline.text.Mention;
import dateline.text.NameType;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates, numbers, amounts of money and percentages by rules. */
final class AmountRules {
  /** Sentences without a number and without one of these words hold no date. */
  private static final Set<String> TRIGGERS = WordList.words("date-words.txt");

  private final Sentence sentence;
  private final String words;

  /** For each character of the words, the index of its token. */
  private final int[] tokenAt;

  private final boolean[] taken;

  private AmountRules(Sentence sentence) {
    this.sentence = sentence;
    StringBuilder joined = new StringBuilder();
    List<Integer> owners = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      joined.append(i == 0 ? "" : " ").append(sentence.tokens().get(i).form());
      while (owners.size() < joined.length()) {
        owners.add(i);
      }
    }
    this.words = joined.toString();
    this.tokenAt = owners.stream().mapToInt(Integer::intValue).toArray();
    this.taken = new boolean[sentence.tokens().size()];
  }

  /** The mentions of a sentence, not overlapping, by kind. */
  static List<Mention> find(Sentence sentence) {
    boolean hasNumber = false;
    boolean hasDate = false;
    for (Token token : sentence.tokens()) {
      hasNumber |= token.tag().equals("CD") || Character.isDigit(token.form().charAt(0));
      hasDate |= TRIGGERS.contains(token.form());
    }
    if (!hasNumber && !hasDate) {
      return List.of();
    }
    AmountRules rules = new AmountRules(sentence);
    List<Mention> found = new ArrayList<>();
    if (hasNumber) {
      rules.add(AmountPatterns.MONEY, NameType.MONEY, found);
      rules.add(AmountPatterns.PERCENT, NameType.PERCENT, found);
    }
    rules.add(AmountPatterns.DATE, NameType.DATE, found);
    if (hasNumber) {
      rules.add(AmountPatterns.NUMBER, NameType.NUMBER, found);
    }
    return found;
  }

  private void add(Pattern pattern, NameType type, List<Mention> found) {
    Matcher matcher = pattern.matcher(words);
    while (matcher.find()) {
      int end = matcher.end();
      while (end > matcher.start() && words.charAt(end - 1) == ' ') {
        end--;
      }
      int first = tokenAt[matcher.start()];
      int last = end > matcher.start() ? tokenAt[end - 1] : -1;
      if (first <= last && isFree(first, last) && isMeant(first, last, type)) {
        java.util.Arrays.fill(taken, first, last + 1, true);
        List<Token> tokens = sentence.tokens();
        Span span = tokens.get(first).span().cover(tokens.get(last).span());
        found.add(new Mention(span, type));
      }
    }
  }

  private boolean isFree(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  /** A lone word such as "one" is a number only where the tagger takes it for one. */
  private boolean isMeant(int first, int last, NameType type) {
    Token token = sentence.tokens().get(first);
    boolean numeral = token.tag().equals("CD") || token.tag().startsWith("NNS");
    return type != NameType.NUMBER || numeral || (last > first && token.tag().equals("CD"));
  }
}
