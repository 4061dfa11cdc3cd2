/**
 * Messages on their way: what came in and is still to be handled, what is still to go out, and what
 * is remembered in between, so that nothing is lost or done twice when the process dies.
 *
 * <p>Here stand the port and its records. What the messages say is a front end's business: their
 * bodies are text that nobody here looks into.
 */
@NullMarked
package dateline.delivery;

import org.jspecify.annotations.NullMarked;
