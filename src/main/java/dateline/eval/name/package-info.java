/**
 * Evaluation of names: predicted mentions against sentences whose tokens carry BIO tags.
 *
 * <p>How names are found belongs to {@code dateline.text} and its adapters.
 */
@NullMarked
package dateline.eval.name;

import org.jspecify.annotations.NullMarked;
