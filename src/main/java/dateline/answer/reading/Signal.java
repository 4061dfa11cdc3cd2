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
  /** How much better the scorer alone finds it than no answer. */
  LEAD,
  /** The share of the question's weight in its sentence. */
  COVERAGE,
  /** The share of the question's weight anywhere in the passages. */
  KNOWN,
  /** Whether the question names something that no passage has. */
  UNKNOWN_NAME,
  /** Whether the question has fewer than two content words. */
  FEW_WORDS,
  /** How alike its sentence and the question are in meaning. */
  LIKENESS,
  /** The weight of the question's most telling word that its sentence lacks, as a share of all. */
  LACKING,
  /**
   * Whether the span's type is one that the question's word asks for: a time for "when", a number
   * for "how many".
   */
  TYPED,
  /** The share of the question's weight that stands within a few words of the span. */
  LOCAL,
  /**
   * How well its sentence matches the question's verbs; 1 for a question without any but "be" and
   * "have".
   */
  VERB,
  /** How much more of the question its sentence has than the best other passage. */
  AHEAD,
  /**
   * How well the span or its neighbours match the noun that names what is asked for; 1 where there
   * is none.
   */
  HEAD
}
