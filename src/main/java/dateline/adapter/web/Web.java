package dateline.adapter.web;

import dateline.news.ArticleReader;

/** The factory of what this adapter has to offer. */
public final class Web {
  private Web() {}

  /** A reader of HTML pages, fetched or saved. */
  public static ArticleReader pageReader() {
    return new PageReader();
  }
}
