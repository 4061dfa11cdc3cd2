package dateline.answer.handler;

import dateline.answer.AnswerHandler;
import dateline.answer.Answerer;
import dateline.answer.Confidence;
import dateline.fact.FactStore;
import dateline.question.Intent;
import java.util.Map;

/** The factory of the handlers, which nobody else sees. */
public final class Handlers {
  private Handlers() {}

  /**
   * An answerer over a store.
   *
   * @param threshold answers less sure than this are refused
   */
  public static Answerer answerer(FactStore store, ReadingTools tools, Confidence threshold) {
    Desk desk = new Desk(store, tools, threshold);
    AnswerHandler reading = new CloserLook(new ReadingHandler(desk), desk);
    Map<Intent, AnswerHandler> handlers =
        Map.of(
            Intent.YES_NO, new CloserLook(new YesNoHandler(desk), desk),
            Intent.WHO_IS, new WhoIsHandler(desk, reading),
            Intent.WHAT_SAID, new WhatSaidHandler(desk, reading),
            Intent.WHO_SAID, new WhoSaidHandler(desk, reading),
            Intent.SUMMARY, new SummaryHandler(desk),
            Intent.TIMELINE, new TimelineHandler(desk),
            Intent.LIST, new ListHandler(desk),
            Intent.ARTICLES, new ArticlesHandler(desk),
            Intent.LATEST, new LatestHandler(desk),
            Intent.PUBLICATION, new PublicationHandler(desk));
    return new Answerer(handlers, reading);
  }
}
