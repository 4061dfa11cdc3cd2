package dateline.adapter.web;

import dateline.news.ArticleFetcher;
import dateline.news.ArticleReader;
import java.util.Set;

/** The factory of what this adapter has to offer. */
public final class Web {
  private Web() {}

  /** A reader of HTML pages, fetched or saved. */
  public static ArticleReader pageReader() {
    return new PageReader();
  }

  /**
   * Fetches pages of the public web.
   *
   * @param allowedHosts hosts, in lower case, that may have private addresses
   * @param maxBytes the longest page that is read
   */
  public static ArticleFetcher fetcher(Set<String> allowedHosts, int maxBytes) {
    return new SafeFetcher(allowedHosts, maxBytes);
  }
}
