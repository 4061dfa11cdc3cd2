/**
 * What an operator is shown of a running program: whether it is well, and how much passes through
 * it.
 *
 * <p>Here stand ports and records only. How figures are kept and shown is an adapter's business.
 */
@NullMarked
package dateline.operation;

import org.jspecify.annotations.NullMarked;
