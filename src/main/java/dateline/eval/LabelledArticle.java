package dateline.eval;

import dateline.news.RawArticle;

/** An article to be read, with the label that questions name it by. */
public record LabelledArticle(String label, RawArticle article) {}
