package dateline.app;

import dateline.answer.Confidence;
import dateline.answer.Reader;

/**
 * A reader and how sure it must be.
 *
 * @param threshold answers less sure than this are refused
 * @param neighbours whether it reads passages together with the sentences around them
 */
record TrustedReader(Reader reader, Confidence threshold, boolean neighbours) {}
