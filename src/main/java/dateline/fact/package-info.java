/**
 * Facts: what an article says, small, typed, with evidence and with who says so; how they are
 * extracted and the port to where they are kept.
 *
 * <p>Questions are not known here.
 */
@NullMarked
package dateline.fact;

import org.jspecify.annotations.NullMarked;
