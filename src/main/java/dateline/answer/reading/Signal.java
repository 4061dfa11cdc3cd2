package dateline.answer.reading;

/** What tells whether the likeliest span is right, one number each; see {@link ConfidenceModel}. */
enum Signal {
  /** Always 1. */
  BIAS,
  /** The share of the candidates' probability that the span has. */
  PROBABILITY,
  /** How much its score is above that of the next one that does not overlap it. */
  MARGIN,
  /** Its score. */
  SCORE,
  /** The share of the question's weight in its sentence. */
  COVERAGE,
  /** The share of the question's weight anywhere in the passages. */
  KNOWN,
  /** Whether the question names something that no passage has. */
  UNKNOWN_NAME,
  /** Whether the question has fewer than two content words. */
  FEW_WORDS
}
