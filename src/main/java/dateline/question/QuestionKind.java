package dateline.question;

/**
 * What a message wants, and what kind of thing would answer it.
 *
 * @param intent by the words alone, which the message's form may overrule
 */
public record QuestionKind(IntentGuess intent, AnswerType answerType) {}
