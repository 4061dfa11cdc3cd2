package dateline.answer.handler;

import dateline.answer.Reader;
import dateline.answer.Retriever;
import dateline.answer.reading.PolarityJudge;
import dateline.answer.reading.QuotationReader;

/**
 * What reads for the handlers.
 *
 * @param retriever finds passages
 * @param reader finds words in them
 * @param judge decides yes or no by them
 * @param quotations finds who said what in them
 */
public record ReadingTools(
    Retriever retriever, Reader reader, PolarityJudge judge, QuotationReader quotations) {}
