package dateline.answer.reading;

import dateline.answer.Confidence;
import dateline.news.Passage;

/**
 * What one sentence says to a question that wants a yes or a no.
 *
 * @param confidence that this is the right answer
 */
public record Verdict(Passage passage, boolean yes, Confidence confidence) {}
