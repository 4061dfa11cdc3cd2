package dateline.text.time;

import dateline.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells the tense of the verb that a time most likely belongs to: the nearest one before it, or
 * else the first one after it.
 *
 * <p>After the rule of HeidelTime for underspecified times in news: the tense of the closest verb
 * decides between the last and the next one.
 *
 * @see <a href="https://doi.org/10.1007/s10579-012-9179-y">Strötgen and Gertz, 2013, section 4</a>
 */
final class TenseFinder {
  private static final Set<String> PLANS = TimeTable.words("plan");
  private static final Set<String> ANNOUNCEMENTS = TimeTable.words("announcement");
  private static final Set<String> TIMETABLE = TimeTable.words("timetable");
  private static final Set<String> EXTENDING = TimeTable.words("extending");
  private static final Set<String> UNTIL = TimeTable.words("until");
  private static final Set<String> AHEAD = TimeTable.words("ahead");

  private TenseFinder() {}

  /** The tense for the tokens from {@code first} to {@code last}, both included. */
  static Tense find(List<Token> tokens, int first, int last) {
    for (int i = first - 1; i >= 0; i--) {
      if (tokens.get(i).isVerb() || isPlan(tokens, i)) {
        return isEndAhead(tokens, i, first) ? Tense.FUTURE : unlessPlanned(tokens, i, first);
      }
    }
    for (int i = last + 1; i < tokens.size(); i++) {
      if (tokens.get(i).isVerb()) {
        return unlessPlanned(tokens, endOfVerbGroup(tokens, i), first);
      }
    }
    return Tense.PRESENT;
  }

  /** "Extended until Friday", "have until Friday": the end is still to come. */
  private static boolean isEndAhead(List<Token> tokens, int verb, int first) {
    boolean until = UNTIL.contains(form(tokens, first - 1));
    boolean meant = until && EXTENDING.contains(form(tokens, verb));
    return meant && at(tokens, verb) != Tense.FUTURE
        || (form(tokens, first - 1).equals("for") && PLANS.contains(form(tokens, verb)));
  }

  /**
   * The tense of a verb; where a sentence about the past speaks of plans as well ("the vote on
   * April 13 was moved"), the nearest day will do.
   */
  private static Tense unlessPlanned(List<Token> tokens, int verb, int first) {
    Tense tense = at(tokens, verb);
    boolean own = verb < first && first - verb <= 2;
    boolean direct = own && !form(tokens, first - 1).equals(form(tokens, verb));
    return tense == Tense.PAST && !direct && speaksOfPlans(tokens) ? Tense.PRESENT : tense;
  }

  private static boolean speaksOfPlans(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (AHEAD.contains(form(tokens, i))) {
        return true;
      }
    }
    return false;
  }

  private static int endOfVerbGroup(List<Token> tokens, int start) {
    int end = start;
    for (int i = start + 1; i < tokens.size() && i <= start + 3; i++) {
      String tag = tokens.get(i).tag();
      if (tokens.get(i).isVerb()) {
        end = i;
      } else if (!tag.startsWith("RB")) {
        break;
      }
    }
    return end;
  }

  private static boolean isPlan(List<Token> tokens, int at) {
    return tokens.get(at).tag().equals("JJ") && PLANS.contains(form(tokens, at));
  }

  private static Tense at(List<Token> tokens, int at) {
    return switch (tokens.get(at).tag()) {
      case "MD" -> Tense.FUTURE;
      case "VB" -> ofBaseForm(tokens, at);
      case "VBD", "VBN", "JJ" -> ofPastForm(tokens, at);
      case "VBG" -> ofIngForm(tokens, at);
      default -> ofPresentForm(tokens, at);
    };
  }

  private static Tense ofPresentForm(List<Token> tokens, int at) {
    String form = form(tokens, at);
    if (form.startsWith("ha")) {
      return Tense.PAST;
    }
    return TIMETABLE.contains(form) || PLANS.contains(form) ? Tense.FUTURE : Tense.PRESENT;
  }

  private static Tense ofPastForm(List<Token> tokens, int at) {
    int auxiliary = auxiliary(tokens, at);
    boolean modal = auxiliary >= 0 && tokens.get(auxiliary).tag().equals("MD");
    if (modal) {
      boolean perfect = tokens.subList(auxiliary, at).stream().anyMatch(TenseFinder::isHave);
      return perfect ? Tense.PAST : Tense.FUTURE;
    }
    if (auxiliary >= 0 && tokens.get(auxiliary).tag().equals("TO")) {
      return ofInfinitive(tokens, auxiliary);
    }
    boolean participle = !tokens.get(at).tag().equals("VBD");
    if (participle && auxiliary < 0 && at > 0 && tokens.get(at - 1).isVerb()) {
      return at(tokens, at - 1);
    }
    return participle && PLANS.contains(form(tokens, at)) && !isAnnouncement(tokens, at)
        ? Tense.FUTURE
        : Tense.PAST;
  }

  /** "Announced on Friday" was announced then; "scheduled for Friday" will be. */
  private static boolean isAnnouncement(List<Token> tokens, int at) {
    return ANNOUNCEMENTS.contains(form(tokens, at));
  }

  private static Tense ofIngForm(List<Token> tokens, int at) {
    int auxiliary = auxiliary(tokens, at);
    if (auxiliary < 0) {
      return form(tokens, at).equals("going") ? Tense.FUTURE : Tense.PAST;
    }
    String tag = tokens.get(auxiliary).tag();
    return tag.equals("VBD") || tag.equals("VBN") ? Tense.PAST : Tense.FUTURE;
  }

  private static Tense ofBaseForm(List<Token> tokens, int at) {
    int before = auxiliary(tokens, at);
    if (before >= 0) {
      return switch (tokens.get(before).tag()) {
        case "MD" -> Tense.FUTURE;
        case "VBD" -> Tense.PAST;
        case "TO" -> ofInfinitive(tokens, before);
        default -> Tense.PRESENT;
      };
    }
    return Tense.PRESENT;
  }

  /** "Planned to meet" looks ahead, "managed to meet" does not; a headline's "to meet" does. */
  private static Tense ofInfinitive(List<Token> tokens, int to) {
    for (int i = to - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.tag().equals("MD") || PLANS.contains(form(tokens, i))) {
        return Tense.FUTURE;
      }
      if (token.isVerb()) {
        return token.tag().equals("VBD") || token.tag().equals("VBN") ? Tense.PAST : Tense.FUTURE;
      }
    }
    return Tense.FUTURE;
  }

  /** The modal or the "to" before a verb, or else its first auxiliary; -1 where there is none. */
  private static int auxiliary(List<Token> tokens, int verb) {
    int found = -1;
    for (int i = verb - 1; i >= 0 && i >= verb - 5; i--) {
      Token token = tokens.get(i);
      if (token.tag().equals("MD") || token.tag().equals("TO")) {
        return i;
      }
      if (isLight(token)) {
        found = i;
      } else if (!token.tag().startsWith("RB")) {
        break;
      }
    }
    return found;
  }

  private static boolean isLight(Token token) {
    return token.isVerb()
        && (isHave(token) || Set.of("be", "do", "get").contains(token.lemma()) || isBe(token));
  }

  private static boolean isHave(Token token) {
    return token.lemma().equals("have");
  }

  private static boolean isBe(Token token) {
    return Set.of("is", "are", "was", "were", "been", "being", "'s", "'re", "'m")
        .contains(token.form().toLowerCase(Locale.ROOT));
  }

  private static String form(List<Token> tokens, int at) {
    return tokens.get(at).form().toLowerCase(Locale.ROOT);
  }
}
