/** Quotations: who said what, word for word or retold. */
@NullMarked
package dateline.text.quotation;

import org.jspecify.annotations.NullMarked;
