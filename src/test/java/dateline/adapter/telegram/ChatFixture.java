package dateline.adapter.telegram;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.adapter.telegram.TelegramSettings.Admission;
import dateline.app.BotPartsFixture;
import dateline.fact.FactStore;
import dateline.news.ArticleId;
import dateline.news.RawArticle;
import dateline.news.ShelfId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People who talk to a bot with real models and a real store, over a strict server. */
final class ChatFixture implements AutoCloseable {
  static final long ANNA = 7;
  static final long BEN = 8;
  static final long GROUP = -100_5;
  static final String BRIDGE =
      """
      Harbour bridge to close for repairs

      The harbour bridge in Norwick will close on Monday for three weeks, the city council said. \
      Engineers found cracks in two of its pillars last month.

      "Nobody should worry about the ferry," said Maria Olsen, the council's head of traffic. \
      She said the repairs would cost 2.4 million euros. Buses will use the northern tunnel until the bridge \
      opens again. The council has not decided whether to charge a toll afterwards. Shop owners along the quay \
      asked for lower rents while the bridge is closed. The council's next meeting on the matter takes place in \
      the old town hall.\
      """;
  static final String TUNNEL =
      """
      Ostland rail tunnel to close for repairs

      The rail tunnel under the Ostland pass will close on Thursday for five days, the railway company said. \
      Water had damaged its signals in the spring.

      "Trains will run again in time for the holidays," said Peter Lind, the company's director. \
      He said the repairs would cost 9 million crowns. Passengers will be taken across the pass by bus. \
      The company has asked the government for money. Hotels in the valley fear that guests will stay away. \
      The company's engineers will look at the northern entrance again in the autumn of this year. \
      The tunnel is 14 kilometres long and was opened in 1969.\
      """;

  private final BotApiServer server = new BotApiServer();
  private final BotPartsFixture fixture;
  private Optional<TelegramBot> bot = Optional.empty();
  private final Map<Long, Integer> read = new HashMap<>();
  private int message = 1;

  ChatFixture(Path folder) {
    fixture = BotPartsFixture.open(folder.resolve("store.db"), Set.of("localhost"));
  }

  /** With somebody between the bot and its articles. */
  ChatFixture(Path folder, UnaryOperator<FactStore> store) {
    fixture = BotPartsFixture.open(folder.resolve("store.db"), store, UnaryOperator.identity());
  }

  BotApiServer server() {
    return server;
  }

  BotParts parts() {
    return fixture.parts();
  }

  TelegramBot bot() {
    return bot.orElseThrow();
  }

  /** Settings of a bot on the server. */
  BotSettings settings() {
    return BotSettings.on(server.address());
  }

  /** Starts a bot, or another one in the place of the last. */
  List<String> start(Admission admission) {
    return start(settings().admission(admission).get());
  }

  List<String> start(TelegramSettings settings) {
    bot.ifPresent(TelegramBot::close);
    TelegramBot started = Telegram.bot(settings, parts());
    bot = Optional.of(started);
    return started.start();
  }

  /** Starts a bot that belongs to its owner. */
  void startOwnedBy(long owner) {
    String report = String.join("\n", start(Admission.OWNER));
    say(owner, report.replaceAll("(?s).*code to the bot: (\\d+).*", "$1"));
    awaitText(owner);
  }

  /** An article is read by the operator. */
  ArticleId offer(String text) {
    return parts()
        .ingester()
        .ingest(RawArticle.of(text.getBytes(StandardCharsets.UTF_8)), ShelfId.OPERATOR)
        .article()
        .id();
  }

  ObjectNode message(long chat, long user, String text) {
    return MessageFixture.in(chat, user, message++, text);
  }

  /** A person writes to the bot. */
  ObjectNode say(long user, String text) {
    ObjectNode said = message(user, user, text);
    server.happen("message", said);
    return said;
  }

  /** A person writes in the group. */
  ObjectNode sayInGroup(long user, String text) {
    ObjectNode said = message(GROUP, user, text);
    server.happenInGroup(said);
    return said;
  }

  /** A person replies in the group. */
  ObjectNode replyInGroup(long user, ObjectNode to, String text) {
    ObjectNode said = message(GROUP, user, text);
    said.set("reply_to_message", to);
    server.happenInGroup(said);
    return said;
  }

  /** A page of the article on a web server of its own. */
  String publish(String path, String article) {
    String[] parts = article.split("\n\n", 2);
    String page =
        "<html><head><title>"
            + parts[0]
            + "</title></head><body><article><h1>"
            + parts[0]
            + "</h1><p>"
            + parts[1].replace("\n\n", "</p><p>")
            + "</p></article></body></html>";
    return server.publish(path, page);
  }

  /** The message with links where they stand in its text. */
  static ObjectNode linked(ObjectNode message) {
    Matcher link = Pattern.compile("https?://\\S+").matcher(message.path("text").asText());
    ArrayNode entities = message.putArray("entities");
    while (link.find()) {
      entities
          .addObject()
          .put("type", "url")
          .put("offset", link.start())
          .put("length", link.end() - link.start());
    }
    return message;
  }

  /** The next message to a chat, awaited, as it is shown when all is done. */
  BotApiServer.Call awaitText(long chat) {
    int seen = read.merge(chat, 1, Integer::sum);
    server.await(() -> server.sent(chat).size() >= seen);
    settle();
    return shown(server.sent(chat).get(seen - 1));
  }

  /** A message as it is shown now. */
  BotApiServer.Call shown(BotApiServer.Call message) {
    long to = message.body().path("chat_id").asLong();
    return new BotApiServer.Call(
        message.method(),
        server.shown(to, message.body().path("message_id").asInt()),
        message.at());
  }

  /** A person writes to the bot and gets an answer. */
  BotApiServer.Call ask(long user, String text) {
    say(user, text);
    return awaitText(user);
  }

  /** Waits until nothing is left to do. */
  void settle() {
    server.await(
        () ->
            server.waiting() == 0
                && bot().backlog().incoming() == 0
                && bot().backlog().outgoing() == 0);
  }

  @Override
  public void close() {
    bot.ifPresent(TelegramBot::close);
    server.close();
    fixture.close();
  }
}
