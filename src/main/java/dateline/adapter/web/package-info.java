/**
 * HTML through jsoup and Readability4J: pages become articles.
 *
 * <p>What is cut out of an article's text whatever it came in belongs to {@code
 * dateline.news.cleaning}.
 */
@NullMarked
package dateline.adapter.web;

import org.jspecify.annotations.NullMarked;
