package dateline.adapter.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.news.reading.Links;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.ExternalReplyInfo;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * What is known of a message of another chat that somebody replies to: a link in it, where it
 * stands if that is a public channel, else as much of its words as Telegram quotes.
 */
final class ReplyElsewhere {
  private ReplyElsewhere() {}

  /** The message of the other chat. */
  static ChatMessage of(Message reply, ExternalReplyInfo external, Place place) {
    JsonNode post = Json.tree(external);
    List<URI> links = links(post);
    String quoted = reply.getQuote() == null ? "" : reply.getQuote().getText();
    return new ChatMessage(
        number(post, quoted),
        place,
        "",
        false,
        Instant.EPOCH,
        links.isEmpty() ? quoted : "",
        links,
        Optional.of(Instant.ofEpochSecond(post.path("origin").path("date").asLong())),
        Optional.empty(),
        Optional.empty());
  }

  private static List<URI> links(JsonNode post) {
    List<URI> links = new ArrayList<>();
    Links.web(post.path("link_preview_options").path("url").asText()).ifPresent(links::add);
    String channel = post.path("chat").path("username").asText();
    if (!channel.isEmpty() && post.has("message_id")) {
      links.add(URI.create("https://t.me/" + channel + "/" + post.path("message_id").asLong()));
    }
    return links;
  }

  /** Below zero: no message of this chat has such a number. */
  private static long number(JsonNode post, String quoted) {
    return -1L - (Objects.hash(post, quoted) & Integer.MAX_VALUE);
  }
}
