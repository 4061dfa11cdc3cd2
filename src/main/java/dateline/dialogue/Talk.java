package dateline.dialogue;

import dateline.question.Intent;
import java.util.Map;
import java.util.Optional;

/** What is said to messages that ask nothing of the articles. */
final class Talk {
  private static final Map<Intent, String> TEXTS =
      Map.of(
          Intent.GREETING,
          "Hello. Ask me about the articles: who, when, where, why, how many, what did somebody say.",
          Intent.THANKS,
          "You're welcome.",
          Intent.GOODBYE,
          "Goodbye.",
          Intent.HELP,
          """
          I read news articles and answer questions about them with the line that proves it.
          Ask who, what, when, where, why, how many; "who is X", "what did X say about Y", "who said …", \
          yes or no; or ask for a summary, a timeline, the people, places, numbers or quotes, the latest, \
          which articles there are, or who wrote one and when. When the articles don't say, I say so.\
          """,
          Intent.OUT_OF_SCOPE,
          "I only answer questions about the articles that I have read. Ask who, when, where, why or how many.",
          Intent.WATCH,
          "I can't watch for news here: that needs the Telegram bot and a feed. Ask again when there is a new article.",
          Intent.CORRECTION,
          "Sorry. I have no other answer to that; ask it in other words.");

  private Talk() {}

  /** What is said to a message in another language. */
  static String foreign(String language) {
    return "This seems to be in " + language + "; I only read English so far. Ask me in English.";
  }

  /** What is said to a message of this intent; nothing where the articles are to be asked. */
  static Optional<String> about(Intent intent) {
    return Optional.ofNullable(TEXTS.get(intent));
  }
}
