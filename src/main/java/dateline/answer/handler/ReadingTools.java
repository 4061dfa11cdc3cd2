package dateline.answer.handler;

import dateline.answer.Evidenced;
import dateline.answer.Reader;
import dateline.answer.Retriever;
import dateline.answer.reading.QuotationReader;
import dateline.answer.reading.VerdictReader;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What reads for the handlers.
 *
 * @param retriever finds passages
 * @param context adds what they are read with, behind them
 * @param reader finds words in them
 * @param verdicts decides yes or no by them
 * @param quotations finds who said what in them
 */
public record ReadingTools(
    Retriever retriever,
    UnaryOperator<List<Evidenced>> context,
    Reader reader,
    VerdictReader verdicts,
    QuotationReader quotations) {}
