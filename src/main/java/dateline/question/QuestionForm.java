package dateline.question;

import dateline.text.Sentence;
import dateline.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a sentence asks for by its form alone: question word, what the word goes with, inversion.
 *
 * @param clause the part that asks
 * @param certain whether the form leaves little doubt: "by how many", "which year", "why"
 */
record QuestionForm(InterrogativeClause clause, Intent intent, boolean certain) {
  private static final Set<String> PEOPLE = Set.of("person", "group");
  private static final Set<String> PLACES = Set.of("city", "country", "state", "mountain", "water");
  private static final Set<String> TAGS = Set.of("right", "correct", "true", "innit", "yes", "no");
  private static final Set<String> SITES = Set.of("in", "at", "near", "from", "to", "on");

  static QuestionForm of(Sentence sentence) {
    InterrogativeClause clause = InterrogativeClause.of(sentence);
    if (clause.polar() || (hasTag(clause) && !clause.asks())) {
      return new QuestionForm(clause, Intent.YES_NO, true);
    }
    Optional<Intent> byWord = clause.word().flatMap(word -> byWord(clause, word));
    return byWord
        .map(intent -> new QuestionForm(clause, intent, certain(clause, intent)))
        .orElseGet(() -> new QuestionForm(clause, byNoun(clause).orElse(Intent.WHAT), false));
  }

  /** "when" and "where" also join clauses, so only an opening word is certain. */
  private static boolean certain(InterrogativeClause clause, Intent intent) {
    return clause.asks() && intent != Intent.WHAT && intent != Intent.HOW;
  }

  private static Optional<Intent> byWord(InterrogativeClause clause, String word) {
    return switch (word) {
      case "when" -> Optional.of(Intent.WHEN);
      case "where" -> Optional.of(Intent.WHERE);
      case "why" -> Optional.of(Intent.WHY);
      case "how" -> Optional.of(byMeasure(clause.rest()));
      case "who", "whom", "whose" -> Optional.of(Intent.WHO);
      default -> byNoun(clause);
    };
  }

  private static Intent byMeasure(List<Token> rest) {
    String measure = rest.isEmpty() ? "" : QuestionWords.plain(rest.get(0).form());
    if (measure.equals("soon")) {
      return Intent.WHEN;
    }
    return QuestionWords.is("quantity", measure) ? Intent.HOW_MUCH : Intent.HOW;
  }

  /** "which city", "what was the date", "name of the suspect". */
  private static Optional<Intent> byNoun(InterrogativeClause clause) {
    Optional<Token> direct = determined(clause);
    if (direct.isPresent()) {
      return direct.flatMap(noun -> ofKind(noun).or(() -> ofPlaceOrPeople(clause, noun)));
    }
    List<Token> rest = clause.rest();
    boolean copula = !rest.isEmpty() && QuestionWords.is("copula", rest.get(0).form());
    return copula || clause.word().isEmpty()
        ? HeadWord.of(clause).flatMap(QuestionForm::ofKind)
        : Optional.empty();
  }

  private static Optional<Intent> ofKind(Token noun) {
    if (isOne("amount", noun)) {
      return Optional.of(Intent.HOW_MUCH);
    }
    if (isOne("moment", noun)) {
      return Optional.of(Intent.WHEN);
    }
    return isOne("reason", noun) ? Optional.of(Intent.WHY) : Optional.empty();
  }

  private static boolean isOne(String wordClass, Token noun) {
    return QuestionWords.is(wordClass, noun.form())
        || QuestionWords.is(wordClass, SemanticClasses.singular(noun.form()));
  }

  private static Optional<Intent> ofPlaceOrPeople(InterrogativeClause clause, Token noun) {
    if (isOne("facet", noun)) {
      return Optional.empty();
    }
    List<String> classes = SemanticClasses.of(noun);
    boolean people = classes.stream().anyMatch(PEOPLE::contains);
    int at = clause.wordIndex().orElse(0);
    boolean site =
        at > 0
            && SITES.contains(QuestionWords.plain(clause.sentence().tokens().get(at - 1).form()));
    boolean place = classes.contains("place") && (site || !people);
    if (place || classes.stream().anyMatch(PLACES::contains)) {
      return Optional.of(Intent.WHERE);
    }
    return people ? Optional.of(Intent.WHO) : Optional.empty();
  }

  /** The noun that "which" or "what" stands right before: "town" of "which small town". */
  private static Optional<Token> determined(InterrogativeClause clause) {
    List<Token> rest =
        clause.wordIndex().isPresent() && !clause.contracted() ? clause.rest() : List.of();
    Optional<Token> noun = Optional.empty();
    for (Token token : rest) {
      boolean inside = token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("CD");
      boolean joins = noun.isEmpty() && isJoint(token.form());
      boolean name = noun.filter(n -> QuestionWords.plain(n.form()).equals("name")).isPresent();
      if (name && token.form().equalsIgnoreCase("of")) {
        noun = Optional.empty();
      } else if (!inside && !joins) {
        return noun;
      } else if (token.isNoun()) {
        noun = Optional.of(token);
      }
    }
    return noun;
  }

  /**
   * Whether its question word stands where the answer would ("vaccinations began for which age
   * group"), or its last words are for the reader to add ("she advised the mayor of:").
   */
  boolean leavesGap() {
    return clause.isLeftOpen() || (clause.word().isPresent() && !clause.asks() && standsInPlace());
  }

  private boolean standsInPlace() {
    boolean measures = clause.word().equals(Optional.of("how")) && intent == Intent.HOW_MUCH;
    return measures || determines(clause) || endsPhrase(clause);
  }

  /** "Will do what?", "for who to win", "on which commonly used trick"; not "know what he did". */
  private static boolean endsPhrase(InterrogativeClause clause) {
    List<Token> tokens = clause.sentence().tokens();
    int at = clause.wordIndex().orElseThrow();
    String before = at == 0 ? "" : tokens.get(at - 1).form();
    Optional<Token> next = clause.rest().stream().findFirst();
    boolean governed = QuestionWords.is("preposition", before) || before.equalsIgnoreCase("do");
    return next.map(QuestionForm::parts).orElse(true)
        || (governed && next.filter(QuestionForm::opensClause).isEmpty());
  }

  /** Whether a token begins another phrase, or is none at all. */
  private static boolean parts(Token token) {
    return token.tag().equals("IN") || token.tag().equals("TO") || !token.isWord();
  }

  private static boolean opensClause(Token token) {
    return token.isVerb() || token.isPronoun() || token.isNoun();
  }

  /** Whether the question word stands right before a noun: "what star", "which of the ships". */
  static boolean determines(InterrogativeClause clause) {
    return determined(clause).isPresent();
  }

  private static boolean isJoint(String form) {
    return Set.of("of", "the", "these", "those", "one").contains(QuestionWords.plain(form));
  }

  /** "They won, right?", "they won, didn't they?". */
  private static boolean hasTag(InterrogativeClause clause) {
    Sentence sentence = clause.sentence();
    List<String> words =
        sentence.tokens().stream()
            .map(token -> QuestionWords.plain(token.form()))
            .filter(form -> Character.isLetterOrDigit(form.codePointAt(0)))
            .toList();
    int last = words.size() - 1;
    if (last < 2) {
      return false;
    }
    boolean marked = clause.hasQuestionMark() || words.get(last).equals("right");
    boolean inverted =
        sentence.tokens().stream().skip(sentence.tokens().size() - 2L).anyMatch(Token::isPronoun)
            && QuestionWords.is("auxiliary", stem(words.get(last - 1)));
    return marked && (TAGS.contains(words.get(last)) || inverted);
  }

  /** "didnt" and "n't" stand for their auxiliary. */
  private static String stem(String word) {
    return word.equals("n't") ? "is" : word.replaceAll("n'?t$", "");
  }
}
