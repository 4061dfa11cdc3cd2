/**
 * Evaluation: what is asked of the system under test, how its answers are scored, how far its
 * confidence can be trusted, and whether one run is better than another.
 *
 * <p>Gold answers, types and choices stay here: the answering side sees the port {@link
 * dateline.eval.Subject} only. Reading files and printing reports belong to adapters.
 */
@NullMarked
package dateline.eval;

import org.jspecify.annotations.NullMarked;
