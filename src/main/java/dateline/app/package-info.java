/**
 * The program: settings, the wiring of all parts by plain constructors, and where it starts.
 *
 * <p>The only package that sees everything.
 */
@NullMarked
package dateline.app;

import org.jspecify.annotations.NullMarked;
