package dateline.fact.extract;

/** Tokens of one sentence by their places, both ends included. */
record TokenRange(int first, int last) {
  TokenRange {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("not a range of tokens: " + first + ".." + last);
    }
  }

  boolean contains(TokenRange other) {
    return first <= other.first && other.last <= last;
  }

  boolean contains(int token) {
    return first <= token && token <= last;
  }

  boolean overlaps(TokenRange other) {
    return first <= other.last && other.first <= last;
  }

  TokenRange cover(TokenRange other) {
    return new TokenRange(Math.min(first, other.first), Math.max(last, other.last));
  }
}
