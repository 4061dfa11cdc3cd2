/** Time expressions: found in analysed text and resolved to days against a reference. */
@NullMarked
package dateline.text.time;

import org.jspecify.annotations.NullMarked;
