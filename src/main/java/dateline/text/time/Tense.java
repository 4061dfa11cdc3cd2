package dateline.text.time;

/** Which side of the article's date a sentence speaks of. */
enum Tense {
  PAST,
  PRESENT,
  FUTURE
}
