/**
 * Measuring speed: reading against a bare pipeline, questions, start-up, memory.
 *
 * <p>The clock and the machine come in through ports; quality is measured elsewhere.
 */
@NullMarked
package dateline.eval.bench;

import org.jspecify.annotations.NullMarked;
