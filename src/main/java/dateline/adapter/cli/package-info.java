/**
 * The command line: commands, their options, and what they print.
 *
 * <p>What a command does belongs to the core; which parts it does it with, to {@code dateline.app}.
 */
@NullMarked
package dateline.adapter.cli;

import org.jspecify.annotations.NullMarked;
