package dateline.text;

/** How finely a time expression tells the time, from the finest to the coarsest. */
public enum TimePrecision {
  /** A time of day, on a day that is known. */
  TIME_OF_DAY,
  /** One day. */
  DAY,
  /** A week or a weekend. */
  WEEK,
  /** A part of a month: "near the end of February". */
  PART_OF_MONTH,
  /** A month. */
  MONTH,
  /** A quarter or a season. */
  QUARTER,
  /** A year. */
  YEAR,
  /** Several years: a decade, a century. */
  YEARS,
  /** A stretch without clear bounds: "in recent months". */
  VAGUE
}
