package dateline.answer.reading;

/** Takes the features of one candidate. */
@FunctionalInterface
interface FeatureSink {
  /**
   * Takes one feature.
   *
   * @param index which, from 0 to one less than {@link LinearModel#SIZE}
   * @param value how much of it
   */
  void add(int index, double value);
}
