package dateline.app;

import dateline.adapter.opennlp.OpenNlp;
import dateline.adapter.web.Web;
import dateline.news.ArticleReader;
import dateline.news.reading.CarefulReader;
import dateline.news.reading.MixedReader;
import dateline.news.reading.PlainTextReader;

/** Wires how articles of every kind are read. */
final class ArticleReading {
  private ArticleReading() {}

  /** A reader of pages and plain text of up to so many bytes, in English. */
  static ArticleReader reader(int maxBytes) {
    ArticleReader any = new MixedReader(Web.pageReader(), new PlainTextReader());
    return new CarefulReader(any, OpenNlp.languageDetector(), maxBytes);
  }
}
