package dateline.delivery;

import java.time.Instant;

/**
 * Something that was kept and is to be handled.
 *
 * @param number our number for it; later ones are greater
 * @param update the sender's number for it
 * @param queue what it has to be handled in order with
 * @param body what it says
 * @param arrived when it was kept
 */
public record Incoming(long number, long update, String queue, String body, Instant arrived) {}
