/**
 * Reading articles into the store: outside bytes become an article, its analysis, its facts.
 *
 * <p>How each step works stands in {@code news}, {@code text} and {@code fact}.
 */
@NullMarked
package dateline.ingest;

import org.jspecify.annotations.NullMarked;
