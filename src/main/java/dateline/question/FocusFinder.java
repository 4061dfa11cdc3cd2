package dateline.question;

import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds what a question of a known intent points at. */
final class FocusFinder {
  private final String text;
  private final InterrogativeClause clause;
  private final Intent intent;

  private FocusFinder(String text, Sentence sentence, Intent intent) {
    this.text = text;
    this.clause = InterrogativeClause.of(sentence);
    this.intent = intent;
  }

  static Focus find(String text, Sentence sentence, Intent intent) {
    return new FocusFinder(text, sentence, intent).focus();
  }

  private Focus focus() {
    List<Keyword> proposition =
        intent == Intent.YES_NO
            ? clause.tokens().stream()
                .filter(KeywordFinder::isContent)
                .map(KeywordFinder::keyword)
                .toList()
            : List.of();
    boolean negated = clause.tokens().stream().anyMatch(token -> negates(token.form()));
    return new Focus(
        clause.word(),
        HeadWord.of(clause).map(Token::form),
        subject(),
        topic(),
        proposition,
        negated);
  }

  private static boolean negates(String form) {
    return QuestionWords.words("negation").contains(form.toLowerCase(Locale.ROOT));
  }

  private Optional<String> subject() {
    return switch (intent) {
      case WHO_IS -> afterCopula();
      case WHAT_SAID -> speaker();
      default -> Optional.empty();
    };
  }

  private Optional<String> topic() {
    List<Token> tokens = clause.tokens();
    return switch (intent) {
      case WHO_SAID -> first(tokens, 0, "say").flatMap(at -> words(tokens, at + 1, tokens.size()));
      case WHAT_SAID -> saidAbout(tokens);
      case PUBLICATION -> named(tokens);
      case SUMMARY, TIMELINE, LIST, ARTICLES, LATEST ->
          first(tokens, 0, "about")
              .flatMap(at -> topicFrom(tokens, at + 1, FocusFinder::namesStory))
              .or(() -> named(tokens));
      case WATCH -> watched();
      default -> Optional.empty();
    };
  }

  /** What follows "about" after the verb of saying: "of" may also stand in the speaker's name. */
  private Optional<String> saidAbout(List<Token> tokens) {
    int verb = first(tokens, 0, "say").or(() -> first(tokens, 0, "statement")).orElse(-1);
    return first(tokens, verb + 1, "about")
        .flatMap(at -> topicFrom(tokens, at + 1, FocusFinder::tells));
  }

  /** The rest of the tokens, unless they only point at something: "about the whole thing". */
  private Optional<String> topicFrom(List<Token> tokens, int from, Predicate<Token> telling) {
    boolean tells =
        tokens.subList(from, tokens.size()).stream()
            .filter(KeywordFinder::isContent)
            .anyMatch(telling);
    return tells ? words(tokens, from, tokens.size()) : Optional.empty();
  }

  /** "Summarise the ferry story" says what it is about without an "about". */
  private Optional<String> named(List<Token> tokens) {
    int[] nouns =
        IntStream.range(0, tokens.size())
            .filter(i -> namesStory(tokens.get(i)) && isNoun(tokens, i))
            .toArray();
    return nouns.length == 0
        ? Optional.empty()
        : words(tokens, nouns[0], nouns[nouns.length - 1] + 1);
  }

  private static boolean isNoun(List<Token> tokens, int i) {
    boolean beforeStory =
        i + 1 < tokens.size() && QuestionWords.is("story", tokens.get(i + 1).form());
    return tokens.get(i).isNoun() || (beforeStory && NamedStory.names(tokens.get(i)));
  }

  private static boolean namesStory(Token token) {
    return tells(token)
        && !QuestionWords.is("request", token.form())
        && !QuestionWords.is("publication", token.form());
  }

  private static boolean tells(Token token) {
    return !QuestionWords.is("vague", token.form());
  }

  /** "tell me when they sign": what comes after the first "when", "if" or "about". */
  private Optional<String> watched() {
    List<Token> tokens = clause.sentence().tokens();
    return IntStream.range(0, tokens.size())
        .filter(i -> List.of("when", "if", "once", "as").contains(plain(tokens, i)))
        .boxed()
        .findFirst()
        .or(() -> first(tokens, 0, "about"))
        .flatMap(at -> words(tokens, at + 1, tokens.size()));
  }

  private Optional<String> afterCopula() {
    List<Token> tokens = clause.rest();
    if (!clause.word().equals(Optional.of("who"))) {
      Optional<Integer> about = first(tokens, 0, "about");
      if (about.isPresent()) {
        return words(tokens, about.get() + 1, tokens.size());
      }
    }
    int from = first(tokens, 0, "copula").filter(at -> at == 0).map(at -> at + 1).orElse(0);
    int to = tokens.size();
    while (to > from + 1 && isEnd(tokens.get(to - 1).form())) {
      to--;
    }
    return words(tokens, from, to);
  }

  /** "tell me who she is": the copula comes last. */
  private static boolean isEnd(String form) {
    return !Character.isLetterOrDigit(form.codePointAt(0)) || QuestionWords.is("copula", form);
  }

  private Optional<String> speaker() {
    List<Token> tokens = clause.rest();
    int from = !tokens.isEmpty() && QuestionWords.is("auxiliary", tokens.get(0).form()) ? 1 : 0;
    Optional<Integer> verb = first(tokens, from, "say");
    if (verb.isPresent()) {
      return words(tokens, from, verb.get());
    }
    Optional<Integer> statement = first(tokens, from, "statement");
    int end = statement.or(() -> first(tokens, from, "about")).orElse(tokens.size());
    return words(tokens, from, end);
  }

  private static String plain(List<Token> tokens, int i) {
    return QuestionWords.plain(tokens.get(i).form());
  }

  private static Optional<Integer> first(List<Token> tokens, int from, String wordClass) {
    return IntStream.range(from, tokens.size())
        .filter(i -> QuestionWords.is(wordClass, tokens.get(i).form()))
        .boxed()
        .findFirst();
  }

  /** The text of the tokens in [from, to) without marks and particles at its ends. */
  private Optional<String> words(List<Token> tokens, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isFringe(tokens.get(start).form())) {
      start++;
    }
    while (start < end && isFringe(tokens.get(end - 1).form())) {
      end--;
    }
    if (start >= end) {
      return Optional.empty();
    }
    Span span = tokens.get(start).span().cover(tokens.get(end - 1).span());
    return Optional.of(span.of(text));
  }

  private static boolean isFringe(String form) {
    return !Character.isLetterOrDigit(form.codePointAt(0))
        || form.equals("'s")
        || QuestionWords.is("particle", form);
  }
}
