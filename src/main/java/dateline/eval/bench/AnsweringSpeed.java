package dateline.eval.bench;

import dateline.eval.Percentiles;
import java.util.OptionalDouble;

/**
 * How fast questions are answered over all stored articles, each asked for the first time.
 *
 * @param questions how many different ones
 * @param latency of one at a time
 * @param perSecond questions a second, one at a time
 * @param overModels how many times as long that took as the neural models alone; empty where none
 *     ran
 * @param threads how many were asked side by side for the next figure
 * @param perSecondTogether questions a second, side by side
 */
public record AnsweringSpeed(
    int questions,
    Percentiles latency,
    double perSecond,
    OptionalDouble overModels,
    int threads,
    double perSecondTogether) {}
