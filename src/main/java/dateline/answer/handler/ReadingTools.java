package dateline.answer.handler;

import dateline.answer.Reader;
import dateline.answer.Retriever;
import dateline.answer.reading.QuotationReader;
import dateline.answer.reading.VerdictReader;

/**
 * What reads for the handlers.
 *
 * @param retriever finds passages
 * @param reader finds words in them
 * @param verdicts decides yes or no by them
 * @param quotations finds who said what in them
 */
public record ReadingTools(
    Retriever retriever, Reader reader, VerdictReader verdicts, QuotationReader quotations) {}
