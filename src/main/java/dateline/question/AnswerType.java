package dateline.question;

/**
 * What kind of thing would answer a question, by the classes of TREC.
 *
 * @param coarse one of the six coarse classes
 * @param fine the fine class in the corpus's own spelling ("ind", "count", "date")
 * @see <a href="https://aclanthology.org/C02-1150/">Li and Roth, 2002</a>
 */
public record AnswerType(Coarse coarse, String fine) {
  /** The coarse classes. */
  public enum Coarse {
    /** An abbreviation or what it stands for. */
    ABBR,
    /** A description: a definition, reason, manner. */
    DESC,
    /** A thing. */
    ENTY,
    /** A person, group or title. */
    HUM,
    /** A place. */
    LOC,
    /** A number, date, amount. */
    NUM
  }
}
