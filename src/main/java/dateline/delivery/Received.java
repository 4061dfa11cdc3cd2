package dateline.delivery;

/**
 * Something that came in and is not yet kept.
 *
 * @param update the sender's number for it: what has the same number is the same
 * @param queue what it has to be handled in order with: a chat
 * @param body what it says
 */
public record Received(long update, String queue, String body) {}
