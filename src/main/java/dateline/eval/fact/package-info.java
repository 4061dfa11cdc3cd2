/**
 * How well facts are extracted: labelled facts, how they are matched, and scores.
 *
 * <p>Where labels come from (files) is the adapters' business.
 */
@NullMarked
package dateline.eval.fact;

import org.jspecify.annotations.NullMarked;
