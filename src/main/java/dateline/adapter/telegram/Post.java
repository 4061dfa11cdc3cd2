package dateline.adapter.telegram;

import java.util.List;

/**
 * What is said in a chat.
 *
 * @param html in Telegram's HTML
 * @param buttons one a row
 * @param articles the ids of the articles that it speaks of
 */
record Post(String html, List<Button> buttons, List<String> articles) {
  Post {
    buttons = List.copyOf(buttons);
    articles = List.copyOf(articles);
  }

  static Post of(String html) {
    return new Post(html, List.of(), List.of());
  }

  /** The same with other words. */
  Post saying(String other) {
    return new Post(other, buttons, articles);
  }

  /** The same with other buttons. */
  Post with(List<Button> others) {
    return new Post(html, others, articles);
  }

  /** Words that are no HTML. */
  static Post plain(String text) {
    return of(Html.escape(text));
  }
}
