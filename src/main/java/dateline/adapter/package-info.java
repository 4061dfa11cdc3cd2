/** One package per outside technology; none imports another. */
@NullMarked
package dateline.adapter;

import org.jspecify.annotations.NullMarked;
