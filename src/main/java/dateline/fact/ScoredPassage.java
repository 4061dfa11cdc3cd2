package dateline.fact;

import dateline.news.Passage;

/**
 * A passage that was found.
 *
 * @param passage the passage
 * @param score higher is better; only orders passages within one call
 */
public record ScoredPassage(Passage passage, double score) {}
