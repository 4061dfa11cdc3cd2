/**
 * What belongs to a page and not to its article: navigation, credits, pleas to subscribe.
 *
 * <p>Rules are general; the wordings that they know stand in resource files of the same name.
 */
@NullMarked
package dateline.news.cleaning;

import org.jspecify.annotations.NullMarked;
