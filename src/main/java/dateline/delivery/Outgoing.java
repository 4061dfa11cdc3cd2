package dateline.delivery;

/**
 * Something that is to be sent.
 *
 * @param queue what it has to be sent in order with
 * @param method how it is sent
 * @param body what it says
 * @param memo what the sender wants to know of it again when it is sent; possibly empty
 */
public record Outgoing(String queue, String method, String body, String memo) {}
