package dateline.delivery;

/**
 * Something that is kept until it is sent.
 *
 * @param number our number for it; later ones are greater
 * @param outgoing what is to be sent
 */
public record Pending(long number, Outgoing outgoing) {}
