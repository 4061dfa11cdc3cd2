/** Dateline: reads news articles and answers questions about them with a quoted line as proof. */
@NullMarked
package dateline;

import org.jspecify.annotations.NullMarked;
