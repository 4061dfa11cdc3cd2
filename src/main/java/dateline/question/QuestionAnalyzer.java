package dateline.question;

import dateline.text.AnalyzedText;
import dateline.text.Sentence;
import dateline.text.TextAnalyzer;
import java.util.List;
import java.util.Set;

/** Analyses what a person asked. Thread safe if its parts are. */
public final class QuestionAnalyzer {
  private static final Set<Intent> SMALL_TALK =
      Set.of(Intent.GREETING, Intent.THANKS, Intent.GOODBYE, Intent.OUT_OF_SCOPE);

  private final TextAnalyzer texts;
  private final IntentClassifier intents;
  private final AnswerTypeClassifier answerTypes;

  public QuestionAnalyzer(
      TextAnalyzer texts, IntentClassifier intents, AnswerTypeClassifier answerTypes) {
    this.texts = texts;
    this.intents = intents;
    this.answerTypes = answerTypes;
  }

  /**
   * The questions of a message in its order: at least one, at most three.
   *
   * <p>Chatter around a question becomes its context. A message without words is one question, out
   * of scope.
   */
  public List<AnalyzedQuestion> analyze(Question message) {
    AnalyzedText whole = texts.analyze(message.text());
    QuestionSplitter.Parts parts =
        QuestionSplitter.split(whole, sentence -> wanted(whole, sentence));
    List<Keyword> context = KeywordFinder.find(parts.around());
    if (parts.questions().isEmpty()) {
      return List.of(part(message, whole, context));
    }
    return parts.questions().stream()
        .map(
            text ->
                text.equals(message.text())
                    ? part(message, whole, context)
                    : part(new Question(text), texts.analyze(text), context))
        .toList();
  }

  private double wanted(AnalyzedText whole, Sentence sentence) {
    IntentGuess guess =
        intents.classify(
            new AnalyzedText(whole.text(), List.of(sentence), whole.namesIn(sentence.span())));
    return SMALL_TALK.contains(guess.intent()) ? -guess.probability() : guess.probability();
  }

  private AnalyzedQuestion part(Question question, AnalyzedText text, List<Keyword> context) {
    IntentGuess guess = IntentArbiter.settle(text, intents.classify(text));
    Focus focus =
        text.sentences().stream()
            .findFirst()
            .map(sentence -> FocusFinder.find(text.text(), sentence, guess.intent()))
            .orElse(Focus.NONE);
    List<Keyword> keywords = KeywordFinder.find(text.sentences());
    return new AnalyzedQuestion(
        question, text, guess, answerTypes.classify(text), keywords, context, focus);
  }
}
