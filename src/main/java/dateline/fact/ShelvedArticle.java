package dateline.fact;

import dateline.news.Article;
import dateline.news.ShelfId;
import java.time.Instant;

/** An article's newest revision as it stands on a shelf: whose, and since when. */
public record ShelvedArticle(Article article, ShelfId shelf, Instant since) {}
