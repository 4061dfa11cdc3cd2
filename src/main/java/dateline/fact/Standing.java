package dateline.fact;

/** How firmly a fact is put. */
public enum Standing {
  /** It is, or was. */
  ASSERTED,
  /** It will be, or is meant to be. */
  PLANNED,
  /** It may be, or would be. */
  POSSIBLE,
  /** Somebody wants it. */
  ASKED_FOR
}
