/**
 * The command line: picocli commands that print for people or as JSON.
 *
 * <p>Commands work on what {@link dateline.adapter.cli.Workbenches} opens for them; which parts
 * that is made of, they do not know.
 */
@NullMarked
package dateline.adapter.cli;

import org.jspecify.annotations.NullMarked;
