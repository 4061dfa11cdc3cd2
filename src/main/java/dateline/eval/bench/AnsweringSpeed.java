package dateline.eval.bench;

import dateline.eval.Percentiles;

/**
 * How fast questions are answered over all stored articles, each asked for the first time.
 *
 * @param questions how many different ones
 * @param latency of one at a time
 * @param perSecond questions a second, one at a time
 * @param threads how many were asked side by side for the next figure
 * @param perSecondTogether questions a second, side by side
 */
public record AnsweringSpeed(
    int questions, Percentiles latency, double perSecond, int threads, double perSecondTogether) {}
