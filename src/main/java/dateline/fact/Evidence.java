package dateline.fact;

import dateline.news.PassageId;
import dateline.text.Span;

/**
 * Where an article says something.
 *
 * @param passage the sentence
 * @param span the words within it, by offsets of the article's text
 */
public record Evidence(PassageId passage, Span span) {}
