package dateline.delivery;

/**
 * How much waits.
 *
 * @param incoming what is still to be handled
 * @param outgoing what is still to be sent
 */
public record Backlog(int incoming, int outgoing) {}
