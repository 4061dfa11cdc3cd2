/**
 * Reading closely: how the words of a question match those of a passage, which spans of a passage
 * could be an answer, and a linear model that tells the likeliest.
 */
@NullMarked
package dateline.answer.reading;

import org.jspecify.annotations.NullMarked;
