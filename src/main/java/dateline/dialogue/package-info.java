/**
 * Conversations: what a message means after what was said before, and what is replied to it.
 *
 * <p>Front ends turn what they receive into a {@link dateline.dialogue.Turn} and show the replies;
 * they know no intents, and nothing here knows a front end.
 */
@NullMarked
package dateline.dialogue;

import org.jspecify.annotations.NullMarked;
