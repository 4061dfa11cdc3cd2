package dateline.adapter.telegram;

/**
 * What handlers share.
 *
 * @param bot who they speak for
 * @param gate lets in
 * @param administrators knows who administers a chat
 * @param allowance gives everybody their share
 * @param answering answers questions
 * @param asking makes messages of answers
 * @param reading reads articles
 * @param sharing makes and opens links to articles
 * @param parts what the bot works with
 */
record BotHelpers(
    BotIdentity bot,
    Gate gate,
    Administrators administrators,
    Allowance allowance,
    Answering answering,
    Asking asking,
    Reading reading,
    Sharing sharing,
    BotParts parts) {}
