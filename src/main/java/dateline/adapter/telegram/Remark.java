package dateline.adapter.telegram;

import java.util.regex.Pattern;

/**
 * Tells remarks from questions among replies to the bot in a group, where nobody has called it:
 * "lol" and "that is a lot of money" are for the others to read.
 */
final class Remark {
  private static final Pattern QUESTION_WORD =
      Pattern.compile(
          "(?i)\\b(?:whom|whose|when|where|why|which|who(?! (?:cares|knows)\\b)|what(?! an?\\b)"
              + "|how (?:many|much|long|old|far|often|big|large|high|tall|come|about|else|is|are|was|were"
              + "|do|does|did|has|have|had|will|would|can|could|should))\\b");
  private static final Pattern REQUEST =
      Pattern.compile(
          "(?i)\\W*(?:(?:and|but|so|then|please|no|ok|okay)\\b\\W*)*"
              + "(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|may|might"
              + "|tell|list|show|name|give|explain|summari[sz]e|summary|tl;?dr|timeline|quotes|sources"
              + "|articles|latest|more|help|wrong|incorrect|not (?:right|true|what)|(?:that|it) ?(?:'s|’s|is)"
              + " (?:wrong|not))\\b.*",
          Pattern.DOTALL);
  private static final Pattern ASTONISHED =
      Pattern.compile(
          "(?i)\\W*(?:really|seriously|srsly|right|no|yes|ok|what|wtf|huh|eh|omg|lol)\\W*");

  private Remark() {}

  /** Whether the words ask nothing. */
  static boolean is(String words) {
    boolean asks =
        words.contains("?")
            || QUESTION_WORD.matcher(words).find()
            || REQUEST.matcher(words).matches();
    return !asks || ASTONISHED.matcher(words).matches();
  }
}
