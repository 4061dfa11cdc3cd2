/**
 * Questions and what they ask for: intent, answer type, content words.
 *
 * <p>How they are answered stands in {@code dateline.answer}.
 */
@NullMarked
package dateline.question;

import org.jspecify.annotations.NullMarked;
