package dateline.fact;

/** What an argument is to its fact. */
public enum Role {
  /** Event: who does it. */
  AGENT,
  /** Event: the verb phrase, with its auxiliaries and negation. */
  ACTION,
  /** Event: to whom or what it is done. */
  PATIENT,
  /** Event: for whom, with whom, to whom else. */
  PARTNER,
  /** Event: when. Time: the expression itself; its canonical form is the ISO interval. */
  TIME,
  /** Event: where. Place: the place itself. */
  PLACE,
  /** Event: how. */
  MANNER,
  /** Quotation: who said it. */
  SPEAKER,
  /** Quotation: the word of saying. */
  VERB,
  /** Quotation: what was said. */
  WORDS,
  /** Quotation: who was told. */
  ADDRESSEE,
  /** Quotation: where or how it was said. */
  OCCASION,
  /** Profile: the name. */
  NAME,
  /** Profile: role, office or description. */
  DESCRIPTION,
  /** Profile: the nationality or origin. */
  NATIONALITY,
  /** Profile: the age. */
  AGE,
  /** Profile: what the person or body belongs to. */
  MEMBERSHIP,
  /** Quantity: the number or measure, with its unit. */
  AMOUNT,
  /** Quantity, time, place: what is counted, dated or placed. */
  OF,
  /** Reason: the cause, purpose or condition. */
  REASON,
  /** Reason: what it is the reason for. */
  OUTCOME,
  /** Statement: the sentence. */
  SENTENCE
}
