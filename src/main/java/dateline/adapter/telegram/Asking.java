package dateline.adapter.telegram;

import dateline.answer.Answer;
import dateline.delivery.Mailbox;
import dateline.delivery.Note;
import dateline.dialogue.Reply;
import dateline.news.Article;
import dateline.operation.Traffic;
import dateline.question.Intent;
import dateline.question.Question;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Replies to questions in a chat, and remembers what the next one may lean on. */
final class Asking {
  private static final Set<Intent> PLEASANTRIES =
      EnumSet.of(Intent.THANKS, Intent.GREETING, Intent.GOODBYE, Intent.OUT_OF_SCOPE);

  /** The commands that ask something of the articles. */
  static final Set<String> QUESTIONS =
      Set.of("ask", "summary", "timeline", "quotes", "articles", "who");

  private final Mailbox mailbox;
  private final Answering answering;
  private final Traffic traffic;

  Asking(BotParts parts, Answering answering) {
    mailbox = parts.mailbox();
    traffic = parts.traffic();
    this.answering = answering;
  }

  /** What was said before: in the chain that the message replies to, else by who wrote it. */
  PastTalk thread(ChatMessage message) {
    return message
        .replied()
        .filter(replied -> replied.id() != message.id()) // a button's message replies to itself
        .flatMap(replied -> mailbox.note(Keys.behind(message.place().chatKey(), replied.id())))
        .flatMap(token -> mailbox.note(Keys.asked(token)))
        .map(text -> PastTalk.after(Json.read(text, Asked.class)))
        .or(() -> own(message))
        .orElse(PastTalk.NEW);
  }

  private Optional<PastTalk> own(ChatMessage message) {
    return mailbox
        .note(Keys.thread(message.place(), message.user()))
        .map(text -> Json.read(text, PastTalk.class));
  }

  /** That a message asks the question of this token, so that others can reply to it. */
  static Note behind(ChatMessage message, String token) {
    return new Note(Keys.behind(message.place().chatKey(), message.id()), owner(message), token);
  }

  /** The note that keeps a thread. */
  static Note keep(PastTalk thread, ChatMessage message) {
    return new Note(
        Keys.thread(message.place(), message.user()), owner(message), Json.text(thread));
  }

  private static Note.Owner owner(ChatMessage message) {
    return new Note.Owner(message.place().chatKey(), message.user());
  }

  /**
   * Answers what a message asks.
   *
   * @param named the articles that it is about; none where it does not say
   */
  Outcome ask(String question, List<String> named, ChatMessage message) {
    return ask(question, named, message, thread(message));
  }

  /**
   * Answers what a message asks.
   *
   * @param thread what was said before
   */
  Outcome ask(String question, List<String> named, ChatMessage message, PastTalk thread) {
    if (question.length() > Question.MAX_LENGTH) {
      return Outcome.said("That is too long for a question, and too short or bare for an article.");
    }
    long began = System.nanoTime();
    PastTalk past = thread.before(message);
    Asked asked = new Asked(question, past.history(), articles(named, past), message.user(), 0);
    List<Reply> replies = answering.answer(asked, message.place());
    if (named.isEmpty() && !asked.articles().isEmpty() && Answering.wantsMore(replies)) {
      Asked everywhere = new Asked(question, past.history(), List.of(), message.user(), 0);
      List<Reply> others = answering.answer(everywhere, message.place());
      if (!Answering.isUnsaid(others)) {
        asked = everywhere;
        replies = others;
      }
    }
    count(replies, Duration.ofNanos(System.nanoTime() - began));
    if (message.place().group() && replies.stream().allMatch(Asking::isPleasantry)) {
      return Outcome.NOTHING;
    }
    return outcome(asked, replies, message).and(keep(past.asking(question, message), message));
  }

  private Outcome outcome(Asked asked, List<Reply> replies, ChatMessage message) {
    List<Article> rivals =
        asked.articles().size() == 1
            ? List.of()
            : answering.rivals(asked, message.place(), replies);
    return rivals.isEmpty()
        ? outcome(asked, replies, owner(message))
        : Choosing.ask(asked, rivals, message);
  }

  private void count(List<Reply> replies, Duration took) {
    for (Reply reply : replies) {
      String outcome =
          reply.match(answered -> answered.answer().getClass().getSimpleName(), said -> "said");
      traffic.answered(
          reply.question().intent().name().toLowerCase(Locale.ROOT),
          outcome.toLowerCase(Locale.ROOT),
          took);
    }
  }

  private static List<String> articles(List<String> named, PastTalk thread) {
    if (!named.isEmpty() || thread.article().isEmpty()) {
      return named;
    }
    return List.of(thread.article());
  }

  private static boolean isPleasantry(Reply reply) {
    return reply.match(answered -> false, said -> PLEASANTRIES.contains(said.question().intent()));
  }

  /** What is said and remembered of an answered question. */
  static Outcome outcome(Asked asked, List<Reply> replies, Note.Owner owner) {
    List<String> blocks = new ArrayList<>();
    List<String> articles = new ArrayList<>();
    for (Reply reply : replies) {
      blocks.add(
          reply.match(
              answered -> AnswerHtml.of(answered.answer()), said -> Html.escape(talk(said))));
      articles.addAll(
          reply.match(answered -> AnswerHtml.articlesOf(answered.answer()), said -> List.of()));
    }
    List<Post> posts = new ArrayList<>();
    Html.packed(blocks).forEach(html -> posts.add(new Post(html, List.of(), articles)));
    if (replies.size() > 1 || !hasOthers(replies.get(0))) {
      return new Outcome(posts, List.of());
    }
    String token = Keys.token();
    Post last = posts.remove(posts.size() - 1);
    posts.add(last.with(AnswerButtons.under(token)));
    return new Outcome(posts, List.of(new Note(Keys.asked(token), owner, Json.text(asked))));
  }

  private static String talk(Reply.Said said) {
    return said.question().intent() == Intent.WATCH ? Guide.NO_WATCHES : said.text();
  }

  private static boolean hasOthers(Reply reply) {
    return reply.match(
        answered ->
            answered.answer() instanceof Answer.Words || answered.answer() instanceof Answer.YesNo,
        said -> false);
  }

  /** The articles that a message of ours speaks of; none where it is not ours. */
  List<String> about(String chat, long message) {
    return mailbox
        .note(Keys.about(chat, message))
        .map(ids -> List.of(ids.split("\n")))
        .orElse(List.of());
  }

  /** A command that stands for a question. */
  static String question(Command command) {
    return switch (command.name()) {
      case "summary" -> ("Summarize the story " + aboutWhom(command)).strip();
      case "timeline" -> "Give me a timeline";
      case "quotes" -> "List the quotes";
      case "articles" -> "Which articles are there?";
      case "who" ->
          command.words().isEmpty()
              ? "Which people are mentioned?"
              : "Who is " + command.words() + "?";
      default -> command.words();
    };
  }

  private static String aboutWhom(Command command) {
    String words = command.words().toLowerCase(Locale.ROOT);
    return words.isEmpty() ? "" : "about " + command.words();
  }
}
