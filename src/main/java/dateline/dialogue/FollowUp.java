package dateline.dialogue;

import dateline.question.AnalyzedQuestion;
import dateline.question.Intent;
import dateline.question.IntentGuess;
import dateline.question.Keyword;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Completes a question that leans on what was said before: "and where?", "when did she say that?".
 * What it lacks comes from the last question and its answer, as context to find the passage by.
 */
final class FollowUp {
  private static final Set<String> OPENERS = Set.of("and", "but", "so", "or", "then", "also");
  private static final Set<String> POINTERS =
      Set.of(
          "he", "she", "it", "they", "him", "her", "them", "his", "hers", "its", "their", "theirs",
          "that", "this", "those", "these", "there", "then", "one", "ones", "else");

  /**
   * Messages that lean on nothing: talk, and what is asked of the bot rather than of the articles.
   */
  private static final Set<Intent> ON_ITS_OWN =
      EnumSet.of(
          Intent.GREETING,
          Intent.THANKS,
          Intent.GOODBYE,
          Intent.HELP,
          Intent.CORRECTION,
          Intent.ARTICLES,
          Intent.PUBLICATION,
          Intent.WATCH);

  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern INTERROGATIVE_ALONE =
      Pattern.compile("(?i)\\W*(?:(?:and|but|so|or) )?(who|when|where|why|how)\\W*");

  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)^(?:how (?:many|much|long|old|far|big|often)|who|what|when|where|why|how)\\b");

  private static final Set<String> LIGHT = Set.of("be", "have", "do");
  private static final int SHORT = 2;
  private static final double UNSURE = 0.4;

  private FollowUp() {}

  /** The question completed by the conversation, or as it is where it stands on its own. */
  static AnalyzedQuestion complete(AnalyzedQuestion question, Conversation before) {
    Optional<AnalyzedQuestion> last = before.question();
    if (last.isEmpty() || ON_ITS_OWN.contains(question.intent()) || !leans(question)) {
      return question;
    }
    List<Keyword> context = new ArrayList<>(question.context());
    context.addAll(last.get().keywords());
    context.addAll(last.get().context());
    before.lastProof().ifPresent(proof -> context.addAll(keywords(proof.words())));
    return new AnalyzedQuestion(
        question.question(),
        question.text(),
        guess(question, last.get()),
        question.answerType(),
        question.keywords(),
        context,
        String.join(" ", last.get().lead(), asked(question, last.get()), question.lead()).strip(),
        question.focus());
  }

  /**
   * What was asked before; where the question is an interrogative alone ("and when?"), with that in
   * place of its own: "how long did they talk" becomes "when did they talk".
   */
  private static String asked(AnalyzedQuestion question, AnalyzedQuestion last) {
    String before = last.question().text();
    Matcher alone = INTERROGATIVE_ALONE.matcher(question.question().text());
    Matcher opening = OPENING.matcher(before);
    return alone.matches() && opening.find()
        ? alone.group(1) + before.substring(opening.end())
        : before;
  }

  /** "What about?" is taken for a request for a story where nothing came before. */
  private static IntentGuess guess(AnalyzedQuestion question, AnalyzedQuestion last) {
    if (question.keywords().isEmpty() && question.intent().isAboutStories()) {
      return new IntentGuess(Intent.WHAT, question.guess().probability());
    }
    boolean unclear =
        question.focus().interrogative().isEmpty()
            && (question.intent() == Intent.OUT_OF_SCOPE
                || question.guess().probability() < UNSURE);
    return unclear ? last.guess() : question.guess();
  }

  private static boolean leans(AnalyzedQuestion question) {
    List<Token> tokens = question.sentence().map(sentence -> sentence.tokens()).orElse(List.of());
    boolean opens = !tokens.isEmpty() && OPENERS.contains(lower(tokens.get(0)));
    boolean points = tokens.stream().anyMatch(token -> POINTERS.contains(lower(token)));
    boolean named = !question.nameWords().isEmpty();
    boolean fragment =
        !standsAlone(question)
            && question.keywords().size() <= SHORT
            && tokens.stream().noneMatch(FollowUp::isContentVerb);
    return opens || (!named && (points || fragment));
  }

  /** "What's new?" asks for news, and "latest on the ferry" says of what. */
  private static boolean standsAlone(AnalyzedQuestion question) {
    boolean named = question.intent().isAboutStories() && question.focus().topic().isPresent();
    return question.intent() == Intent.LATEST || named;
  }

  /** A question with a verb of its own is whole, however short: "who attacked the border?". */
  private static boolean isContentVerb(Token token) {
    return token.tag().startsWith("VB") && !LIGHT.contains(token.lemma());
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  /** The words of an answer that are worth searching for: those of four letters and more. */
  private static List<Keyword> keywords(String words) {
    List<Keyword> keywords = new ArrayList<>();
    for (String word : BREAKS.split(words, -1)) {
      if (word.length() > 3) {
        boolean name = Character.isUpperCase(word.charAt(0));
        keywords.add(new Keyword(word, word.toLowerCase(Locale.ROOT), name));
      }
    }
    return keywords;
  }
}
