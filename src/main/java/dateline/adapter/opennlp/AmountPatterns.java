package dateline.adapter.opennlp;

import java.util.regex.Pattern;

/** The regular expressions of dates and amounts, over the words of a sentence joined by spaces. */
final class AmountPatterns {
  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?"
          + "|JANUARY|FEBRUARY|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)";

  /** Months that are no other word, and so need no day or year beside them. */
  private static final String CLEAR_MONTH =
      "(?:January|February|April|June|July|August|September|October|November|December"
          + "|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.|(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|of|[Ll]ast|next|[Ee]arly|[Ll]ate|[Tt]his) )(?:May|March))";

  private static final String WEEKDAY =
      "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY"
          + "|Mon\\.|Tues?\\.|Wed\\.|Thurs?\\.|Fri\\.|Sat\\.|Sun\\.)s?";
  private static final String YEAR = "(?:1[0-9]|20)\\d\\d";
  private static final String DAY = "(?:[0-3]?\\d(?:st|nd|rd|th)?)";
  private static final String PART = "(?: (?:morning|afternoon|evening|night))?";
  private static final String COUNT =
      "(?:\\d[\\d.,]*|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen"
          + "|twenty|thirty|forty|fifty|several|some|a few|few|many|a couple of|a dozen|half a)";
  private static final String PERIOD =
      "(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?|centur(?:y|ies))";
  private static final String SEASON =
      "(?:spring|summer|autumn|fall|winter|Christmas|Easter|Thanksgiving|Ramadan|New Year)";

  private static final String DAYS =
      "(?:"
          + WEEKDAY
          + " ,? ?)?"
          + MONTH
          + " "
          + DAY
          + "(?: (?:-|to|and) "
          + DAY
          + ")?(?: ?,? "
          + YEAR
          + ")?(?! (?:percent|%|million|billion))"
          + "|(?:"
          + WEEKDAY
          + " ,? ?)?(?:the )?"
          + DAY
          + " (?:of )?"
          + MONTH
          + "(?: ?,? "
          + YEAR
          + ")?"
          + "|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}/\\d{2,4}";

  private static final String PARTS =
      "(?:[Tt]he )?(?:very )?(?:[Ee]nd|[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]ve|[Ff]irst (?:week|half|day)"
          + "|[Ss]econd half|[Ll]ast (?:week|days?)|early hours|early days) of (?:(?:the|this|last|next) )?"
          + "(?:"
          + MONTH
          + "(?: "
          + YEAR
          + ")?|"
          + YEAR
          + "|"
          + PERIOD
          + "|"
          + WEEKDAY
          + "|"
          + SEASON
          + ")";

  private static final String RELATIVE =
      "(?:(?:[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate) (?:on )?)?(?:"
          + WEEKDAY
          + PART
          + "|(?:this|last|next) (?:"
          + PERIOD
          + "|"
          + MONTH
          + "))"
          + "|(?:[Tt]he )?(?:[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast|[Pp]revious|[Cc]oming|[Ff]ollowing|[Ee]arly|[Ll]ate|[Rr]ecent"
          + "|[Mm]id|[Ff]irst|[Ss]ame)(?:[ -]|- | - )(?:(?:the )?(?:"
          + COUNT
          + " ))?(?:"
          + WEEKDAY
          + PART
          + "|"
          + MONTH
          + "(?: "
          + YEAR
          + ")?|"
          + PERIOD
          + "(?! -)|"
          + SEASON
          + "|quarter|night|evening|morning|afternoon|"
          + YEAR
          + "s?|\\d{4}s)"
          + "|\\b"
          + COUNT
          + "(?: (?:and a half|long|more))? "
          + PERIOD
          + " (?:ago|earlier|later|from now)"
          + "|(?:[Yy]esterday|[Tt]oday|[Tt]omorrow)"
          + PART
          + "|[Tt]onight|[Oo]vernight";

  private static final String NAMED =
      WEEKDAY
          + PART
          + "|"
          + MONTH
          + " (?:of )?"
          + YEAR
          + "|"
          + SEASON
          + " (?:of |in )?"
          + YEAR
          + "|(?:the )?(?:(?:early|mid|late)[ -])?(?:the )?"
          + YEAR.replace("\\d\\d)", "\\d\\d)")
          + "s|(?:[Tt]he )?\\d{1,2}(?:st|nd|rd|th) century|"
          + CLEAR_MONTH
          + "|(?:Christmas|Easter|New Year 's|New Year)(?: Day| Eve)?(?! [A-Z])|\\b(?:noon|midnight)\\b"
          + "|\\d{1,2}(?: ?[:.] ?\\d\\d)? ?(?:[ap]\\.? ?m\\.?|[AP]M)(?: (?:GMT|EST|EDT|PST|UTC|local time))?"
          + "|\\d{1,2}:\\d\\d(?: (?:GMT|EST|EDT|PST|UTC|local time))?"
          + "|(?<=(?:^| )(?:[Ii]n|[Ss]ince|[Bb]y|[Ff]rom|[Uu]ntil|[Oo]f|[Bb]efore|[Aa]fter|[Bb]etween"
          + "|[Dd]uring|and|to|or|[Ee]arly|[Ll]ate|\\(|-) )"
          + YEAR
          + "(?= [^a-zA-Z]| (?:and|to|when|by|as|in|with|after|for|or|but|the|is|was|that|because|at|on|from|he|she|they|it|under|before|while|did|has|had|were|are|will|would)\\b|$)";

  private static final String NUMERAL =
      "(?:\\d[\\d.,]*(?: (?:hundred|thousand|million|billion|trillion))*"
          + "|(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
          + "|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
          + "|hundreds?|thousands?|millions?|billions?|trillions?|dozens?)(?:-| - | and | of (?=thousands|millions)| )?)+)";
  private static final String RANGE = NUMERAL + "(?: ?(?:-|to) " + NUMERAL + ")?";
  private static final String CURRENCY =
      "(?:dollars?|euros?|pounds?(?! of)|pence|yen|yuan|renminbi|rupees?|rubles?|roubles?|pesos?|francs?|cents?"
          + "|dinars?|riyals?|rials?|liras?|hryvnias?|naira|rand|shillings?|kron(?:a|er|or)|zlotys?|USD|EUR|GBP)";
  private static final String UNIT =
      "(?:(?:square|cubic) )?(?:km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|m|feet|foot|ft|inch(?:es)?|cm|mm|kg"
          + "|kilograms?|kilos?|grams?|tons?|tonnes?|pounds|ounces|hectares?|acres?|barrels?|lit(?:er|re)s?|gallons?"
          + "|degrees?(?: Celsius| Fahrenheit)?|mph|megawatts?|gigawatts?|"
          + PERIOD
          + ")";

  static final Pattern DATE = words(DAYS + "|" + PARTS + "|" + RELATIVE + "|" + NAMED, 0);
  static final Pattern MONEY =
      words(
          "(?:(?:US|C|A|HK|NZ)? ?[$£€¥₹]|US\\$|[A-Z]{1,2}\\$|Rs\\.?) ?"
              + RANGE
              + "(?: ?(?:m|bn))?"
              + "|"
              + RANGE
              + " ?(?:(?:U\\.?S\\.?|US|Canadian|Australian|Hong Kong) )?"
              + CURRENCY,
          Pattern.CASE_INSENSITIVE);
  static final Pattern PERCENT =
      words(RANGE + " ?(?:%|percent|per cent|percentage points?)", Pattern.CASE_INSENSITIVE);
  static final Pattern NUMBER = words(RANGE + "(?: " + UNIT + ")?", Pattern.CASE_INSENSITIVE);

  private AmountPatterns() {}

  /** The expression where it covers whole words. */
  private static Pattern words(String expression, int flags) {
    return Pattern.compile("(?<=^|[ ])(?:" + expression + ")(?= |$)", flags);
  }
}
