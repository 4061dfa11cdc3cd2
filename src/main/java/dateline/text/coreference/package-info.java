/** Coreference: which mentions of a text are the same person, body or thing. */
@NullMarked
package dateline.text.coreference;

import org.jspecify.annotations.NullMarked;
