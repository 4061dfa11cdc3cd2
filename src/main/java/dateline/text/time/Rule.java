package dateline.text.time;

import java.util.Optional;

/** Recognises one family of time expressions. */
interface Rule {
  /** The longest expression of this family that begins at the position. */
  Optional<Match> match(Pieces pieces, int at);
}
