package dateline.text.quotation;

import dateline.text.phrase.FlatText;
import dateline.text.phrase.WordTable;
import java.util.Set;

/** What the table of words says about verbs of saying, and about what stands around them. */
final class SayingVerbs {
  private static final WordTable TABLE = WordTable.load("/dateline/text/quotation/words.txt");
  private static final Set<String> SAY = TABLE.words("say");
  private static final Set<String> CLAUSE = TABLE.words("clause");
  private static final Set<String> BARE = TABLE.words("bare");
  private static final Set<String> OBJECT = TABLE.words("object");
  private static final Set<String> QUESTION = TABLE.words("question");
  private static final Set<String> ADDRESSING = TABLE.words("addressing");
  private static final Set<String> NAMING = TABLE.words("naming");
  private static final Set<String> QUOTED = TABLE.words("quoted");
  private static final Set<String> OCCASION = TABLE.words("occasion");
  private static final Set<String> REFUSING = TABLE.words("refusing");
  private static final Set<String> NEGATION = TABLE.words("negation");

  private final FlatText text;

  SayingVerbs(FlatText text) {
    this.text = text;
  }

  /** Whether words between marks may stand with this verb. */
  boolean isSaying(int i) {
    return SAY.contains(text.lower(i)) && isVerb(i);
  }

  /** Whether this verb reports, be it words or a clause. */
  boolean isReporting(int i) {
    return (SAY.contains(text.lower(i)) || CLAUSE.contains(text.lower(i))) && isVerb(i);
  }

  boolean takesBareClause(int i) {
    return BARE.contains(text.lower(i));
  }

  /** Whether a thing may be its object: "announced the start", "confirmed the death". */
  boolean takesObject(int i) {
    return OBJECT.contains(text.lower(i));
  }

  boolean takesQuestion(int i) {
    return QUESTION.contains(text.lower(i));
  }

  boolean takesAddressee(int i) {
    return ADDRESSING.contains(text.lower(i));
  }

  boolean isNaming(int i) {
    return NAMING.contains(text.lower(i)) && isVerb(i);
  }

  boolean isQuoted(int i) {
    return QUOTED.contains(text.lower(i));
  }

  boolean isOccasion(int i) {
    return OCCASION.contains(text.lower(i));
  }

  boolean isRefusing(int i) {
    return REFUSING.contains(text.lower(i));
  }

  boolean isNegation(int i) {
    return NEGATION.contains(text.lower(i));
  }

  private boolean isVerb(int i) {
    return text.tag(i).startsWith("VB");
  }
}
