package dateline.adapter.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The bot under trouble, as a process: many chats, a server of which every tenth call fails, sudden
 * ends at random moments. Run by {@code mvn -Psoak verify}; the summary is printed and written to
 * {@code target/soak.txt}.
 */
final class NothingLostSoak {
  private static final int CHATS = Integer.getInteger("soak.chats", 200);
  private static final int UPDATES = Integer.getInteger("soak.updates", 10_000);
  private static final int KILLS = Integer.getInteger("soak.kills", 20);
  private static final double FAULTS = 0.1;
  private static final int MESSAGES = UPDATES / CHATS;

  /** As many messages may be on their way at once; each may be sent twice when the process dies. */
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");
  private static final String QUESTION = "/ask@dateline_bot When will the leaders meet?";

  @TempDir Path folder;
  private final BotApiServer server = new BotApiServer();
  private final Random chance = new Random(7);
  private final List<Long> megabytes = new ArrayList<>();

  @Test
  void losesNothingDoublesOnlyWithinTheWindowKeepsTheOrderAndStaysSmall() throws Exception {
    readTheSamples();
    Instant began = Instant.now();
    for (int message = 1; message <= MESSAGES; message++) {
      for (int chat = 0; chat < CHATS; chat++) {
        say(chat, message);
      }
    }
    server.faults().share(FAULTS);
    for (int i = 0; i < KILLS; i++) {
      BotProcess process = BotProcess.serve(folder, server, Map.of());
      int more = 1 + chance.nextInt(UPDATES / (2 * KILLS));
      awaitSent(sent() + more);
      process.kill();
    }
    int killed = sent();
    BotProcess last = BotProcess.serve(folder, server, Map.of());
    for (int part = 1; part <= 4; part++) {
      awaitSent(killed + (UPDATES - killed) * part / 5);
      megabytes.add(live(last));
    }
    awaitAll();
    Thread.sleep(2_000); // what was promised twice would come now
    megabytes.add(live(last));
    last.kill();
    server.close();
    check(Duration.between(began, Instant.now()));
  }

  private void readTheSamples() throws Exception {
    BotProcess read =
        BotProcess.command(folder, "read", "data/samples/summit.txt", "data/samples/company.txt");
    assertThat(read.exitCode()).as(read.output()).isZero();
  }

  /** Three of four chats are private. Every tenth message of a group is a real question. */
  private void say(int chat, int number) {
    boolean group = chat % 4 == 0;
    String command = number % 10 == 0 ? QUESTION : "/privacy@dateline_bot";
    server.happen(
        "message",
        MessageFixture.in(id(chat), 10_000 + chat, number, group ? command : "/n" + number));
  }

  private static long id(int chat) {
    return chat % 4 == 0 ? -1_000_000L - chat : 10_000L + chat;
  }

  private int sent() {
    return server.accepted("sendMessage");
  }

  private void awaitSent(int count) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (sent() < count) {
      assertThat(Instant.now()).as("time to send %s of %s", count, sent()).isBefore(end);
      Thread.sleep(20);
    }
  }

  private void awaitAll() throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (IntStream.range(0, CHATS).anyMatch(chat -> lost(answered(chat)) > 0)) {
      if (Instant.now().isAfter(end)) {
        return; // counted below
      }
      Thread.sleep(2_000);
    }
  }

  /** The numbers of the messages of a chat that were answered, in the order of the answers. */
  private List<Integer> answered(int chat) {
    return server.sent(id(chat)).stream()
        .map(
            call ->
                chat % 4 == 0
                    ? call.body().path("reply_parameters").path("message_id").asInt()
                    : Integer.parseInt(call.text().replaceAll("(?s).*/n(\\d+)\\b.*", "$1")))
        .toList();
  }

  private static int lost(List<Integer> answered) {
    return MESSAGES - new LinkedHashSet<>(answered).size();
  }

  /** Megabytes of what lives in the process after a full collection. */
  private static long live(BotProcess process) throws IOException, InterruptedException {
    Process jcmd =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(process.pid()),
                "GC.class_histogram")
            .start();
    String histogram = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    jcmd.waitFor();
    Matcher total = TOTAL.matcher(histogram);
    assertThat(total.find()).as(histogram.lines().limit(3).toList().toString()).isTrue();
    return Long.parseLong(total.group(1)) / 1_000_000;
  }

  private void check(Duration took) throws IOException {
    int lost = 0;
    int duplicates = 0;
    int disordered = 0;
    for (int chat = 0; chat < CHATS; chat++) {
      List<Integer> answered = answered(chat);
      List<Integer> once = new ArrayList<>(new LinkedHashSet<>(answered));
      lost += lost(answered);
      duplicates += answered.size() - once.size();
      disordered += once.equals(once.stream().sorted().toList()) ? 0 : 1;
    }
    int window = KILLS * TelegramBot.SENDINGS_AHEAD + server.faults().lost();
    String summary =
        String.format(
            Locale.ROOT,
            "soak: %d updates, %d chats, %d kills, %d failed calls, %d answers unheard, %d s%n"
                + "lost %d, duplicates %d (at most %d could be), chats out of order %d,"
                + " live megabytes %s, refused as invalid %d%n",
            UPDATES,
            CHATS,
            KILLS,
            server.faults().drawn(),
            server.faults().lost(),
            took.toSeconds(),
            lost,
            duplicates,
            window,
            disordered,
            megabytes,
            server.refused().size());
    System.out.print(summary);
    Files.writeString(Path.of("target", "soak.txt"), summary);
    assertThat(lost).isZero();
    assertThat(duplicates).isBetween(0, window);
    assertThat(disordered).isZero();
    assertThat(server.refused()).isEmpty();
    assertThat(megabytes.get(megabytes.size() - 1)).isLessThan(megabytes.get(0) * 13 / 10 + 5);
  }
}
