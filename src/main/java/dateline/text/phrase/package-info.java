/**
 * Noun phrases over flat tokens, and tables of words: what quotations and coreference both need.
 */
@NullMarked
package dateline.text.phrase;

import org.jspecify.annotations.NullMarked;
