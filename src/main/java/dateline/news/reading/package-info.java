/**
 * How bytes become articles as far as the JDK reaches: encodings, plain text, and what is refused.
 *
 * <p>Pages are read by an adapter; what is cut out of an article's text stands in {@code cleaning}.
 */
@NullMarked
package dateline.news.reading;

import org.jspecify.annotations.NullMarked;
