/**
 * Articles, their revisions and passages, and how the outside world's pages become articles.
 *
 * <p>What an article says (facts) and what is done with it (reading into a store, answering) stand
 * elsewhere.
 */
@NullMarked
package dateline.news;

import org.jspecify.annotations.NullMarked;
