package dateline.eval.bench;

import dateline.eval.Percentiles;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a bench measured.
 *
 * @param bare sentences, tokens and tags alone
 * @param reading all that reading does: bytes to text, analysis, facts, store
 * @param speedOfBare reading's speed as a share of the bare pipeline's
 * @param articleLatency how long one article takes to be read
 * @param answering questions over all stored articles; empty where none were asked
 * @param memory what the process holds with all of them stored
 * @param startUpMs from the shell to the first answer, in milliseconds; empty where not measured
 */
public record BenchReport(
    Throughput bare,
    Throughput reading,
    double speedOfBare,
    Percentiles articleLatency,
    Optional<AnsweringSpeed> answering,
    Memory memory,
    OptionalDouble startUpMs) {
  /**
   * Memory in mebibytes.
   *
   * @param heap live objects
   * @param resident all that the process holds; empty where the system does not say
   */
  public record Memory(double heap, OptionalDouble resident) {}
}
