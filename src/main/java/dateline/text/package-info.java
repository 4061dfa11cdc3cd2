/**
 * Text and what is found in it: spans, tokens, sentences, names, quotations, times, coreference.
 *
 * <p>Everything here points into one text by UTF-16 offsets and knows nothing of articles, stores
 * or models. Our own algorithms over analysed text stand in packages below; the models stand behind
 * {@link dateline.text.TextAnalyzer}.
 */
@NullMarked
package dateline.text;

import org.jspecify.annotations.NullMarked;
