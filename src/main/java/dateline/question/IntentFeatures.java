package dateline.question;

import dateline.text.AnalyzedText;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Describes a message by what tells its intent: the asking clause, its question word and what
 * follows, the verb, the head word's class, n-grams and the beginnings of words against typos.
 *
 * <p>Names and numbers count as their shape only: an intent does not depend on whom it is about.
 */
public final class IntentFeatures {
  private final InterrogativeClause clause;
  private final Set<String> features = new LinkedHashSet<>();

  private IntentFeatures(Sentence sentence) {
    clause = InterrogativeClause.of(sentence);
  }

  /**
   * The features of a message's asking sentence; none for a message without a letter or a digit.
   */
  public static List<String> of(AnalyzedText message) {
    if (message.text().chars().noneMatch(Character::isLetterOrDigit)) {
      return List.of();
    }
    return QuestionSplitter.asking(message)
        .map(sentence -> new IntentFeatures(sentence).collect())
        .orElse(List.of());
  }

  private List<String> collect() {
    List<String> words = words(clause.tokens());
    clauseFeatures(words);
    grams("", words(clause.sentence().tokens()));
    spelling();
    contentFeatures();
    return List.copyOf(features);
  }

  private void add(String name, String value) {
    features.add(name + "=" + value);
  }

  private void clauseFeatures(List<String> words) {
    String word = clause.word().orElse(clause.polar() ? "polar" : "none");
    add("wh", word);
    add("asks", String.valueOf(clause.asks()));
    add("whasks", word + " " + clause.asks());
    StringBuilder start = new StringBuilder();
    for (int i = 0; i < Math.min(4, words.size()); i++) {
      start.append(i == 0 ? "" : " ").append(words.get(i));
      add("start" + i, start.toString());
    }
    List<String> rest = words(clause.rest());
    if (!rest.isEmpty()) {
      add("next", word + " " + rest.get(0));
    }
    verb("say").ifPresent(say -> add("saying", word + " " + saidBy(say)));
    boolean copula =
        !clause.rest().isEmpty() && QuestionWords.is("copula", clause.rest().get(0).form());
    if (copula || clause.contracted()) {
      add("is", word + " " + tail(clause.rest(), copula ? 1 : 0));
    }
  }

  /** What follows "who is": only nouns (a name or a role), or a phrase, or a clause. */
  private static String tail(List<Token> rest, int from) {
    List<Token> tail = rest.subList(Math.min(from, rest.size()), rest.size());
    boolean verb = tail.stream().anyMatch(Token::isVerb);
    boolean article =
        !tail.isEmpty()
            && List.of("the", "a", "an").contains(tail.get(0).form().toLowerCase(Locale.ROOT));
    long length = tail.stream().filter(Token::isWord).count();
    return (verb ? "clause" : "nouns") + (article ? " the" : "") + " " + Math.min(length, 4);
  }

  private Optional<Integer> verb(String wordClass) {
    List<Token> rest = clause.rest();
    for (int i = 0; i < rest.size(); i++) {
      if (QuestionWords.is(wordClass, rest.get(i).form())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private String saidBy(int verb) {
    List<Token> rest = clause.rest();
    boolean auxiliary = QuestionWords.is("auxiliary", rest.get(0).form());
    return (auxiliary ? "did" : "plain")
        + (verb == 0 ? " at once" : verb + 1 >= rest.size() ? " last" : "");
  }

  private void grams(String name, List<String> words) {
    String before = "<s>";
    for (String word : words) {
      add(name + "w", word);
      add(name + "b", before + " " + word);
      before = word;
    }
    add(name + "b", before + " </s>");
    add(name + "last", before);
    add(name + "length", String.valueOf(Math.min(words.size(), 14) / 2));
  }

  private void spelling() {
    for (Token token : clause.sentence().tokens()) {
      String form = token.form().toLowerCase(Locale.ROOT);
      if (form.length() >= 4 && !shape(token).equals("name")) {
        add("prefix", form.substring(0, 4));
      }
      if (form.codePoints().anyMatch(c -> c == '?' || c == '!')) {
        add("mark", form.substring(0, 1));
      }
    }
  }

  private void contentFeatures() {
    HeadWord.of(clause)
        .ifPresent(
            head -> {
              add("head", shape(head));
              SemanticClasses.of(head).forEach(semantic -> add("headsem", semantic));
            });
    clause.tokens().stream()
        .flatMap(token -> SemanticClasses.of(token).stream())
        .forEach(semantic -> add("sem", semantic));
    clause.tokens().stream()
        .filter(Token::isVerb)
        .findFirst()
        .ifPresent(verb -> add("firstverb", verb.tag()));
    add("noverb", String.valueOf(clause.tokens().stream().noneMatch(Token::isVerb)));
  }

  private static List<String> words(List<Token> tokens) {
    return tokens.stream()
        .filter(token -> token.form().codePoints().anyMatch(Character::isLetterOrDigit))
        .map(IntentFeatures::shape)
        .toList();
  }

  private static String shape(Token token) {
    String plain = QuestionWords.plain(token.form());
    if (plain.codePoints().anyMatch(Character::isDigit)) {
      return "0";
    }
    boolean capital = Character.isUpperCase(token.form().codePointAt(0));
    return capital && token.isProperNoun() && !QuestionWords.is("stop", plain) ? "name" : plain;
  }
}
