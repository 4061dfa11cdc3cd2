package dateline.question;

import dateline.text.Sentence;
import dateline.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The part of a sentence that asks: "who signed it" in "Hey, do you know who signed it?".
 *
 * @param sentence the whole sentence
 * @param start the index of the clause's first token
 * @param wordIndex the index of the question word, if there is one
 * @param polar whether it is turned round for a yes or no ("did they …"), or a statement behind
 *     "true or false"
 */
record InterrogativeClause(Sentence sentence, int start, OptionalInt wordIndex, boolean polar) {
  private static final Set<String> SUBORDINATING = Set.of("when", "where", "which");

  static InterrogativeClause of(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    OptionalInt statement = TrueOrFalse.statement(tokens);
    if (statement.isPresent()) {
      return new InterrogativeClause(sentence, statement.getAsInt(), OptionalInt.empty(), true);
    }
    OptionalInt word = openingWord(tokens);
    if (word.isPresent()) {
      return new InterrogativeClause(sentence, word.getAsInt(), wordAt(tokens, word), false);
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (opensClause(tokens, i) && startsPolar(tokens, i)) {
        return new InterrogativeClause(sentence, i, OptionalInt.empty(), true);
      }
    }
    OptionalInt anywhere =
        indexes(tokens).filter(i -> interrogative(tokens, i).isPresent()).reduce((a, b) -> b);
    return new InterrogativeClause(sentence, 0, anywhere, false);
  }

  /** The question word in full spelling. */
  Optional<String> word() {
    return wordIndex.isPresent()
        ? interrogative(sentence.tokens(), wordIndex.getAsInt())
        : Optional.empty();
  }

  /** The clause's tokens, the sentence's last ones included. */
  List<Token> tokens() {
    return sentence.tokens().subList(start, sentence.tokens().size());
  }

  /** The tokens after the question word; the whole clause where there is none. */
  List<Token> rest() {
    return wordIndex.isPresent()
        ? sentence.tokens().subList(wordIndex.getAsInt() + 1, sentence.tokens().size())
        : tokens();
  }

  /** Whether the question word has swallowed its copula: "whats". */
  boolean contracted() {
    return wordIndex.isPresent()
        && word().filter(word -> !word.equals("whose")).isPresent()
        && sentence
            .tokens()
            .get(wordIndex.getAsInt())
            .form()
            .toLowerCase(Locale.ROOT)
            .endsWith("s");
  }

  /** Whether its form alone makes it a question: a question word that opens it, or inversion. */
  boolean asks() {
    return polar || (wordIndex.isPresent() && wordIndex.getAsInt() - start <= 1);
  }

  /** Whether a question mark stands anywhere in its sentence. */
  boolean hasQuestionMark() {
    return sentence.tokens().stream().anyMatch(token -> token.form().contains("?"));
  }

  /** Whether its last words are for the reader to add: "he was known as:". */
  boolean isLeftOpen() {
    List<Token> tokens = tokens();
    return tokens.get(tokens.size() - 1).form().equals(":");
  }

  /** The question word that a token is; "were did they meet" means where. */
  private static Optional<String> interrogative(List<Token> tokens, int i) {
    String form = tokens.get(i).form();
    boolean where = form.equalsIgnoreCase("were") && isAuxiliary(tokens, i + 1);
    return where ? Optional.of("where") : QuestionWords.interrogative(form);
  }

  /** Whether a token is an auxiliary; "dose anybody know" means does. */
  private static boolean isAuxiliary(List<Token> tokens, int i) {
    if (i >= tokens.size()) {
      return false;
    }
    String form = tokens.get(i).form();
    return QuestionWords.is("auxiliary", form) || (i <= 1 && form.equalsIgnoreCase("dose"));
  }

  private static OptionalInt openingWord(List<Token> tokens) {
    OptionalInt weak = OptionalInt.empty();
    for (int i = 0; i < tokens.size(); i++) {
      Optional<String> word = interrogative(tokens, i);
      int from = withPreposition(tokens, i);
      if (word.isEmpty() || !opensClause(tokens, from)) {
        continue;
      }
      if (!SUBORDINATING.contains(word.get()) || isInverted(tokens, i)) {
        return OptionalInt.of(from);
      }
      weak = weak.isPresent() ? weak : OptionalInt.of(from);
    }
    return weak;
  }

  private static OptionalInt wordAt(List<Token> tokens, OptionalInt from) {
    return indexes(tokens)
        .filter(i -> i >= from.getAsInt())
        .filter(i -> interrogative(tokens, i).isPresent())
        .findFirst();
  }

  private static IntStream indexes(List<Token> tokens) {
    return IntStream.range(0, tokens.size());
  }

  private static int withPreposition(List<Token> tokens, int i) {
    return i > 0 && QuestionWords.is("preposition", tokens.get(i - 1).form()) ? i - 1 : i;
  }

  /** Whether an auxiliary stands within reach of the word: "when will", "which city is". */
  private static boolean isInverted(List<Token> tokens, int i) {
    for (int j = i + 1; j < Math.min(tokens.size(), i + 4); j++) {
      if (isAuxiliary(tokens, j)) {
        return j == i + 1 || !isSubject(tokens.get(i + 1));
      }
    }
    return false;
  }

  private static boolean opensClause(List<Token> tokens, int i) {
    if (i == 0) {
      return true;
    }
    String before = tokens.get(i - 1).form();
    return !Character.isLetterOrDigit(before.codePointAt(before.length() - 1))
        || QuestionWords.is("opener", before);
  }

  private static boolean startsPolar(List<Token> tokens, int i) {
    if (!isAuxiliary(tokens, i) || tokens.get(i).form().startsWith("'")) {
      return false;
    }
    int next = i + 1;
    while (next < tokens.size() && QuestionWords.is("negation", tokens.get(next).form())) {
      next++;
    }
    return next < tokens.size() && (i == 0 || isSubject(tokens.get(next)));
  }

  private static boolean isSubject(Token token) {
    return token.isPronoun()
        || token.isNoun()
        || token.tag().equals("DT")
        || token.tag().equals("EX")
        || token.tag().equals("JJ");
  }
}
