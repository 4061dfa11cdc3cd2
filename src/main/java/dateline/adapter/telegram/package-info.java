/**
 * The bot in Telegram: polls updates into the mailbox, turns messages into turns of a dialogue and
 * answers into messages, and sends what the mailbox promises.
 *
 * <p>Telegram's objects and its client library are known here alone.
 */
@NullMarked
package dateline.adapter.telegram;

import org.jspecify.annotations.NullMarked;
