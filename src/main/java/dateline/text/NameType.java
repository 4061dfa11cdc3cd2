package dateline.text;

/** What a name names. */
public enum NameType {
  /** A human being, by name. */
  PERSON,
  /** A company, agency, party, team, ministry, army. */
  ORGANIZATION,
  /** A country, city, region, building, river. */
  PLACE,
  /** A calendar date or a time of day, absolute or relative. */
  DATE,
  /** A count or a measure. */
  NUMBER,
  /** An amount of money with its currency. */
  MONEY,
  /** A share in hundredths. */
  PERCENT,
  /** Any other proper name: a people, a work, an event, a product. */
  OTHER
}
