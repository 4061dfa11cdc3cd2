package dateline.question;

import dateline.text.AnalyzedText;
import dateline.text.Sentence;
import dateline.text.TextAnalyzer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Analyses what a person asked. Thread safe if its parts are. */
public final class QuestionAnalyzer {
  private static final Set<Intent> SMALL_TALK =
      Set.of(Intent.GREETING, Intent.THANKS, Intent.GOODBYE, Intent.OUT_OF_SCOPE);

  private final TextAnalyzer texts;
  private final QuestionClassifier classifier;

  public QuestionAnalyzer(TextAnalyzer texts, QuestionClassifier classifier) {
    this.texts = texts;
    this.classifier = classifier;
  }

  /**
   * The questions of a message in its order: at least one, at most three.
   *
   * <p>Chatter around a question becomes its context. A message without words is one question, out
   * of scope.
   */
  public List<AnalyzedQuestion> analyze(Question message) {
    AnalyzedText typed = texts.analyze(message.text());
    return restated(typed)
        .map(asked -> analyze(asked, texts.analyze(asked.text())))
        .orElseGet(() -> analyze(message, typed));
  }

  /** What is asked as in a quiz, in the form of other questions. */
  private static Optional<Question> restated(AnalyzedText typed) {
    return TrueOrFalse.movedToFront(typed.text())
        .or(() -> Clue.asked(typed))
        .filter(asked -> asked.length() <= Question.MAX_LENGTH)
        .map(Question::new);
  }

  private List<AnalyzedQuestion> analyze(Question message, AnalyzedText whole) {
    QuestionSplitter.Parts parts =
        QuestionSplitter.split(whole, sentence -> wanted(whole, sentence));
    Around around = new Around(KeywordFinder.find(parts.around()), lead(whole, parts.around()));
    if (parts.questions().isEmpty()) {
      return List.of(part(message, whole, around));
    }
    return parts.questions().stream()
        .map(
            text ->
                text.equals(message.text())
                    ? part(message, whole, around)
                    : part(new Question(text), texts.analyze(text), around))
        .toList();
  }

  private double wanted(AnalyzedText whole, Sentence sentence) {
    IntentGuess guess =
        classifier
            .classify(
                new AnalyzedText(whole.text(), List.of(sentence), whole.namesIn(sentence.span())))
            .intent();
    return SMALL_TALK.contains(guess.intent()) ? -guess.probability() : guess.probability();
  }

  /** What stands around a message's questions: its keywords, and its own words. */
  private record Around(List<Keyword> keywords, String words) {}

  private static String lead(AnalyzedText whole, List<Sentence> around) {
    return around.stream()
        .map(sentence -> sentence.span().of(whole.text()))
        .collect(Collectors.joining(" "));
  }

  private AnalyzedQuestion part(Question question, AnalyzedText text, Around around) {
    QuestionKind told = classifier.classify(text);
    IntentGuess guess =
        ofNamedStory(text).orElseGet(() -> IntentArbiter.settle(text, told.intent()));
    Focus focus =
        text.sentences().stream()
            .findFirst()
            .map(sentence -> FocusFinder.find(text.text(), sentence, guess.intent()))
            .orElse(Focus.NONE);
    List<Keyword> keywords = keywords(text, guess.intent(), focus);
    return new AnalyzedQuestion(
        question,
        text,
        guess,
        told.answerType(),
        keywords,
        around.keywords(),
        around.words(),
        focus);
  }

  /** What is wanted of a story that is named; "the Redfin story" is wanted as "the story" is. */
  private Optional<IntentGuess> ofNamedStory(AnalyzedText text) {
    return NamedStory.unnamed(text)
        .map(texts::analyze)
        .map(story -> IntentArbiter.settle(story, classifier.classify(story).intent()))
        .filter(guess -> guess.intent().isAboutStories());
  }

  /** A story is found by what it is about, not by the words that ask for it. */
  private static List<Keyword> keywords(AnalyzedText text, Intent intent, Focus focus) {
    List<Keyword> all = KeywordFinder.find(text.sentences());
    return focus
        .topic()
        .filter(topic -> intent.isAboutStories())
        .map(topic -> all.stream().filter(word -> isOf(topic, word)).toList())
        .filter(words -> !words.isEmpty())
        .orElse(all);
  }

  private static boolean isOf(String topic, Keyword word) {
    return topic.contains(word.form()) && !QuestionWords.is("vague", word.form());
  }
}
