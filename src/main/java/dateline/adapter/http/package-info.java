/** A small HTTP listener: health, figures, and what is pushed to the bot. It knows no front end. */
@NullMarked
package dateline.adapter.http;

import org.jspecify.annotations.NullMarked;
