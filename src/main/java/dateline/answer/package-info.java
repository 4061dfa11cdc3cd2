/**
 * Answers: how a question is answered from passages and facts, and with what proof.
 *
 * <p>Who asks, in which chat and after what, is not known here.
 */
@NullMarked
package dateline.answer;

import org.jspecify.annotations.NullMarked;
