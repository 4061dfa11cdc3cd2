/**
 * Evaluation files: SQuAD, JSON lines, tab-separated values, BIO columns, gzipped or not; and the
 * files that predictions are kept in.
 *
 * <p>What is done with them belongs to {@code dateline.eval}.
 */
@NullMarked
package dateline.adapter.dataset;

import org.jspecify.annotations.NullMarked;
