package dateline.question;

import dateline.text.Sentence;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the content words of a question. */
final class KeywordFinder {
  private KeywordFinder() {}

  /** The content words of sentences, names first, then numbers, nouns, verbs, others. */
  static List<Keyword> find(List<Sentence> sentences) {
    List<Token> content = new ArrayList<>();
    for (Sentence sentence : sentences) {
      content.addAll(content(sentence));
    }
    content.sort(Comparator.comparingInt(KeywordFinder::rank));
    Map<String, Keyword> byLemma = new LinkedHashMap<>();
    for (Token token : content) {
      byLemma.putIfAbsent(token.lemma().toLowerCase(Locale.ROOT), keyword(token));
    }
    return List.copyOf(byLemma.values());
  }

  /** Leaves out "I don't get it," before the clause that asks, and "long" of "how long". */
  private static List<Token> content(Sentence sentence) {
    InterrogativeClause clause = InterrogativeClause.of(sentence);
    List<Token> tokens = sentence.tokens();
    List<Token> before = tokens.subList(0, clause.start());
    int from = clause.asks() && isFiller(before) ? clause.start() : 0;
    int measure = clause.word().equals(Optional.of("how")) ? clause.wordIndex().orElse(-2) + 1 : -1;
    return IntStream.range(from, tokens.size())
        .filter(i -> i != measure || !QuestionWords.is("quantity", tokens.get(i).form()))
        .mapToObj(tokens::get)
        .filter(KeywordFinder::isContent)
        .toList();
  }

  private static boolean isFiller(List<Token> before) {
    return before.stream()
        .filter(KeywordFinder::isContent)
        .allMatch(token -> QuestionWords.is("filler", token.form()));
  }

  static Keyword keyword(Token token) {
    return new Keyword(token.form(), token.lemma().toLowerCase(Locale.ROOT), isName(token));
  }

  static boolean isContent(Token token) {
    return token.isWord()
        && !QuestionWords.is("stop", token.form())
        && QuestionWords.interrogative(token.form()).isEmpty();
  }

  private static boolean isName(Token token) {
    return Character.isUpperCase(token.form().codePointAt(0)) && token.isProperNoun();
  }

  private static int rank(Token token) {
    if (isName(token)) {
      return 0;
    }
    if (token.isProperNoun() || token.tag().equals("CD")) {
      return 1;
    }
    if (token.isNoun()) {
      return 2;
    }
    return token.isVerb() ? 3 : 4;
  }
}
