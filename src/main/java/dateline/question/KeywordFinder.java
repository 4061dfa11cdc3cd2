package dateline.question;

import dateline.text.Sentence;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the content words of a question. */
final class KeywordFinder {
  private KeywordFinder() {}

  /** The content words of sentences, names first, then numbers, nouns, verbs, others. */
  static List<Keyword> find(List<Sentence> sentences) {
    List<Token> content = new ArrayList<>();
    for (Sentence sentence : sentences) {
      sentence.tokens().stream().filter(KeywordFinder::isContent).forEach(content::add);
    }
    content.sort(Comparator.comparingInt(KeywordFinder::rank));
    Map<String, Keyword> byLemma = new LinkedHashMap<>();
    for (Token token : content) {
      byLemma.putIfAbsent(token.lemma().toLowerCase(Locale.ROOT), keyword(token));
    }
    return List.copyOf(byLemma.values());
  }

  static Keyword keyword(Token token) {
    return new Keyword(token.form(), token.lemma().toLowerCase(Locale.ROOT), isName(token));
  }

  static boolean isContent(Token token) {
    return Character.isLetterOrDigit(token.form().codePointAt(0))
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
