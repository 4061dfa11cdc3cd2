/**
 * Programs that make the reader's models; see training/reader/README.md.
 *
 * <p>Nothing here runs when questions are answered.
 */
@NullMarked
package dateline.app.training;

import org.jspecify.annotations.NullMarked;
