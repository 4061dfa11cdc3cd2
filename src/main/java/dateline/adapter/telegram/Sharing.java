package dateline.adapter.telegram;

import dateline.delivery.Mailbox;
import dateline.delivery.Note;
import dateline.fact.FactStore;
import dateline.fact.Scope;
import dateline.news.Article;
import dateline.news.ArticleId;
import dateline.news.ShelfId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Links that open an article in a private chat with the bot. Who has the link may see the article,
 * for as long as it stands on the shelf that it was shared from.
 *
 * <p>A link's token is a keyed hash of article and shelf: it cannot be guessed, and sharing the
 * same article again leaves nothing new behind.
 */
final class Sharing {
  /** What the parameter of such a link begins with. */
  static final String PREFIX = "a_";

  private static final String ALGORITHM = "HmacSHA256";
  private static final int SECRET_BYTES = 32;
  private static final int TOKEN_BYTES = 16;

  private final Mailbox mailbox;
  private final FactStore store;
  private final InstantSource clock;
  private final String bot;
  private final SecretKeySpec secret;

  /** Makes links to the bot of this name. */
  Sharing(String bot, BotParts parts) {
    this.bot = bot;
    mailbox = parts.mailbox();
    store = parts.store();
    clock = parts.clock();
    secret = new SecretKeySpec(Base64.getDecoder().decode(secret()), ALGORITHM);
  }

  private String secret() {
    return mailbox
        .note(Keys.SECRET)
        .orElseGet(
            () -> {
              byte[] bytes = new byte[SECRET_BYTES];
              new SecureRandom().nextBytes(bytes);
              String made = Base64.getEncoder().encodeToString(bytes);
              mailbox.remember(
                  List.of(new Note(Keys.SECRET, Note.Owner.NOBODY, made)), clock.instant());
              return made;
            });
  }

  /**
   * An article's link.
   *
   * @param link what opens it
   * @param note has to be remembered for the link to work
   */
  record Shared(URI link, Note note) {}

  /** What a link stands for. */
  record Target(String article, String shelf) {}

  /** The link of an article that is seen in a place. */
  Shared share(Article article, Place place) {
    ShelfId shelf = stands(article, place.shelf()) ? place.shelf() : ShelfId.OPERATOR;
    Target target = new Target(article.id().value(), shelf.value());
    String token = token(target);
    return new Shared(
        URI.create("https://t.me/" + bot + "?start=" + PREFIX + token),
        new Note(Keys.share(token), owner(shelf, place), Json.text(target)));
  }

  private static Note.Owner owner(ShelfId shelf, Place place) {
    return shelf.equals(ShelfId.OPERATOR) ? Note.Owner.NOBODY : new Note.Owner(place.chatKey(), "");
  }

  /** Whether everybody may read the article anyway: it has a link, or is the operator's. */
  boolean isPublic(Article article) {
    return article.publication().link().isPresent() || stands(article, ShelfId.OPERATOR);
  }

  /** The article of a token; empty where there is no such token or it is shared no longer. */
  Optional<Article> open(String token) {
    return mailbox
        .note(Keys.share(token))
        .map(text -> Json.read(text, Target.class))
        .flatMap(
            target ->
                store
                    .find(new ArticleId(target.article()))
                    .filter(article -> stands(article, new ShelfId(target.shelf()))));
  }

  private boolean stands(Article article, ShelfId shelf) {
    return !store.articles(Scope.of(shelf).only(Set.of(article.id()))).isEmpty();
  }

  private String token(Target target) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      byte[] hash =
          mac.doFinal((target.shelf() + "\n" + target.article()).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(Arrays.copyOf(hash, TOKEN_BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }
}
