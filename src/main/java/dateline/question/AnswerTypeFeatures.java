package dateline.question;

import dateline.text.AnalyzedText;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Describes a question by what tells its answer type: question word, head word and its semantic
 * classes, the verb, n-grams of forms, lemmas and tags, word shapes, and the patterns of
 * definitions and abbreviations.
 *
 * <p>Case counts only where it marks a name, so that questions in lower case differ little.
 *
 * @see <a href="https://aclanthology.org/D08-1097/">Huang et al., 2008, section 3</a>
 * @see <a href="https://doi.org/10.1007/s10462-010-9188-4">Silva et al., 2011, section 4</a>
 */
public final class AnswerTypeFeatures {
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}%$&]+");
  private static final Set<String> DETERMINERS = Set.of("a", "an", "the");

  private final Sentence sentence;
  private final InterrogativeClause clause;
  private final List<Token> words;
  private final String question;
  private final Set<String> features = new LinkedHashSet<>();

  private AnswerTypeFeatures(Sentence sentence) {
    this.sentence = sentence;
    clause = InterrogativeClause.of(sentence);
    words = clause.tokens().stream().filter(token -> isWord(token.form())).toList();
    String word = clause.word().orElse(clause.polar() ? "polar" : "none");
    question =
        word.equals("how")
            ? "how " + clause.rest().stream().findFirst().map(AnswerTypeFeatures::form).orElse("")
            : word;
  }

  /** The features of an analysed question's first sentence; none for a text without one. */
  public static List<String> of(AnalyzedText question) {
    return question.sentences().stream()
        .findFirst()
        .map(sentence -> new AnswerTypeFeatures(sentence).collect())
        .orElse(List.of());
  }

  private List<String> collect() {
    add("wh", question);
    wordFeatures();
    beginning();
    headFeatures();
    verbFeatures();
    shapeFeatures();
    patterns();
    return List.copyOf(features);
  }

  private void add(String name, String value) {
    features.add(name + "=" + value);
  }

  private static boolean isWord(String form) {
    return !MARKS.matcher(form).matches();
  }

  private static String form(Token token) {
    return QuestionWords.plain(token.form());
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  private void wordFeatures() {
    for (int i = 0; i < words.size(); i++) {
      add("w", form(words.get(i)));
      add("l", lemma(words.get(i)));
      if (i > 0) {
        add("b", form(words.get(i - 1)) + " " + form(words.get(i)));
      }
      for (String semantic : SemanticClasses.of(words.get(i))) {
        add("sem", semantic);
      }
    }
    add("last", words.isEmpty() ? "" : lemma(words.get(words.size() - 1)));
  }

  private void beginning() {
    StringBuilder start = new StringBuilder();
    for (int i = 0; i < Math.min(4, words.size()); i++) {
      start.append(i == 0 ? "" : " ").append(form(words.get(i)));
      add("start" + i, start.toString());
    }
    StringBuilder tags = new StringBuilder();
    for (int i = 0; i < Math.min(5, words.size()); i++) {
      tags.append(i == 0 ? "" : " ").append(coarseTag(words.get(i)));
      if (i >= 2) {
        add("tags" + i, tags.toString());
      }
    }
  }

  /** Proper and common nouns look alike in lower case. */
  private static String coarseTag(Token token) {
    return token.isNoun() ? "N" : token.tag().substring(0, Math.min(2, token.tag().length()));
  }

  private void headFeatures() {
    Optional<Token> head = HeadWord.of(clause);
    if (head.isEmpty()) {
      add("head", "none " + question);
      return;
    }
    Token noun = head.get();
    add("head", lemma(noun));
    add("whhead", question + " " + lemma(noun));
    add("headform", form(noun));
    add("headcase", noun.isProperNoun() ? "name" : "noun");
    int at = words.indexOf(noun);
    if (at > 0) {
      add("headmod", form(words.get(at - 1)) + " " + lemma(noun));
      SemanticClasses.of(words.get(at - 1)).forEach(semantic -> add("modsem", semantic));
    }
    boolean direct = at >= 0 && words.subList(0, at).stream().noneMatch(Token::isVerb);
    List<String> classes = SemanticClasses.of(noun);
    if (classes.isEmpty()) {
      add("headsem", "none " + question);
    }
    for (String semantic : classes) {
      add("headsem", semantic);
      add("whheadsem", question + " " + semantic + (direct ? " direct" : ""));
    }
    String lower = form(noun);
    add("headsuffix", lower.substring(Math.max(0, lower.length() - 3)));
  }

  private void verbFeatures() {
    Optional<Token> verb =
        words.stream()
            .filter(Token::isVerb)
            .filter(token -> !QuestionWords.is("auxiliary", token.form()))
            .findFirst();
    String lemma = verb.map(AnswerTypeFeatures::lemma).orElse("none");
    add("verb", lemma);
    add("whverb", question + " " + lemma);
    verb.map(SemanticClasses::of)
        .orElse(List.of())
        .forEach(s -> add("verbsem", question + " " + s));
  }

  private void shapeFeatures() {
    add("length", String.valueOf(Math.min(words.size(), 12) / 2));
    for (Token token : words.subList(Math.min(1, words.size()), words.size())) {
      String form = token.form();
      if (form.chars().allMatch(Character::isDigit)) {
        add("shape", form.length() == 4 ? "year" : "digits");
      } else if (form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT))) {
        add("shape", "capitals");
      }
    }
    if (sentence.tokens().stream().anyMatch(token -> token.form().matches("[\"`']+"))) {
      add("shape", "quoted");
    }
    if (sentence.tokens().stream().anyMatch(token -> token.form().equals("("))) {
      add("shape", "brackets");
    }
  }

  private void patterns() {
    List<Token> rest = clause.rest().stream().filter(token -> isWord(token.form())).toList();
    if (rest.isEmpty() || !QuestionWords.is("copula", rest.get(0).form())) {
      return;
    }
    List<Token> after = rest.subList(1, rest.size());
    boolean article = !after.isEmpty() && DETERMINERS.contains(form(after.get(0)));
    String determiner = article ? form(after.get(0)) : "none";
    int content = after.size() - (article ? 1 : 0);
    boolean nouns =
        after.stream().skip(article ? 1 : 0).allMatch(t -> t.isNoun() || t.tag().startsWith("JJ"));
    boolean names = after.stream().skip(article ? 1 : 0).allMatch(Token::isProperNoun);
    add("isx", question + " " + determiner + " " + Math.min(content, 4) + " " + nouns);
    add("isname", question + " " + determiner + " " + names);
    boolean preposition = after.stream().anyMatch(t -> t.tag().equals("IN"));
    boolean verb = after.stream().anyMatch(Token::isVerb);
    add("isphrase", question + " " + determiner + " " + preposition + " " + verb);
  }
}
