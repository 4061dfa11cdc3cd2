package dateline.adapter.web;

import dateline.news.ArticleException;
import dateline.news.ArticleFetcher;
import dateline.news.RawArticle;
import dateline.news.reading.Links;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** Fetches pages of the public web: no other schemes, no private addresses, nothing endless. */
final class SafeFetcher implements ArticleFetcher {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration WHOLE = Duration.ofSeconds(15);
  private static final int MOST_REDIRECTS = 5;
  private static final int GONE = 404;
  private static final String AGENT = "Mozilla/5.0 (compatible; Dateline)";

  private final PublicAddresses addresses;
  private final OkHttpClient client;
  private final int maxBytes;

  SafeFetcher(Set<String> allowedHosts, int maxBytes) {
    this.maxBytes = maxBytes;
    addresses = new PublicAddresses(allowedHosts);
    client =
        new OkHttpClient.Builder()
            .dns(addresses)
            .proxy(java.net.Proxy.NO_PROXY)
            .followRedirects(false)
            .connectTimeout(CONNECT)
            .callTimeout(WHOLE)
            .build();
  }

  @Override
  public RawArticle fetch(URI link) {
    URI next = link;
    for (int i = 0; i <= MOST_REDIRECTS; i++) {
      Result result = get(next);
      if (result.article().isPresent()) {
        return result.article().get();
      }
      next = result.redirect().orElseThrow(() -> new ArticleException("That link leads nowhere."));
    }
    throw new ArticleException("That link leads in circles; paste the article's text instead.");
  }

  private record Result(Optional<RawArticle> article, Optional<URI> redirect) {}

  private Result get(URI link) {
    String site = Links.site(link);
    try {
      addresses.lookup(String.valueOf(link.getHost())); // a literal address is not looked up later
      Request request =
          new Request.Builder()
              .url(ChannelPost.page(link).toString())
              .header("User-Agent", AGENT)
              .build();
      try (Response response = client.newCall(request).execute()) {
        return result(link, response);
      }
    } catch (PublicAddresses.PrivateAddressException e) {
      throw new ArticleException("I only read pages of the public web; paste the text instead.", e);
    } catch (UnknownHostException e) {
      throw new ArticleException("I can't find " + site + "; check the link.", e);
    } catch (InterruptedIOException e) {
      throw new ArticleException(
          site + " takes too long to answer; try again later, or paste the text.", e);
    } catch (IOException | IllegalArgumentException e) {
      throw new ArticleException("I can't reach " + site + "; paste the text instead.", e);
    }
  }

  private Result result(URI link, Response response) throws IOException {
    if (response.isRedirect()) {
      String to = Objects.requireNonNullElse(response.header("Location"), "");
      return new Result(Optional.empty(), Links.resolve(link.toString(), to));
    }
    if (!response.isSuccessful()) {
      throw new ArticleException(refusal(Links.site(link), response.code()));
    }
    ResponseBody body = Objects.requireNonNull(response.body());
    byte[] bytes = body.byteStream().readNBytes(maxBytes + 1);
    if (bytes.length > maxBytes) {
      throw new ArticleException(
          String.format(
              Locale.ROOT,
              "That page is longer than the %,d bytes that I read; paste the text instead.",
              maxBytes));
    }
    Optional<String> type = Optional.ofNullable(body.contentType()).map(Object::toString);
    return new Result(
        Optional.of(new RawArticle(bytes, type, Optional.of(link))), Optional.empty());
  }

  private static String refusal(String site, int code) {
    return switch (code) {
      case 401, 402, 403, 451 -> site + " wants a login. Paste the text and I'll read it.";
      case GONE, 410 -> site + " has no such page; check the link.";
      default ->
          site + " does not give me that page (" + code + "). Paste the text and I'll read it.";
    };
  }
}
