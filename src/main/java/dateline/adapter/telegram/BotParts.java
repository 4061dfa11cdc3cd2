package dateline.adapter.telegram;

import dateline.delivery.Mailbox;
import dateline.dialogue.Dialogue;
import dateline.fact.FactStore;
import dateline.ingest.Ingester;
import dateline.news.ArticleFetcher;
import dateline.news.RawArticle;
import dateline.operation.Traffic;
import java.time.InstantSource;

/**
 * What the bot works with.
 *
 * @param mailbox keeps what is on its way
 * @param store the articles
 * @param ingester reads articles into the store
 * @param dialogue answers from it
 * @param fetcher gets pages
 * @param sample the story that a newcomer is shown
 * @param maxArticleBytes the longest file that is read
 * @param clock tells the time
 * @param traffic is told of what passes
 */
public record BotParts(
    Mailbox mailbox,
    FactStore store,
    Ingester ingester,
    Dialogue dialogue,
    ArticleFetcher fetcher,
    RawArticle sample,
    int maxArticleBytes,
    InstantSource clock,
    Traffic traffic) {}
