package dateline.text.time;

import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sentence cut finer than tokens: runs of letters, runs of digits, single signs.
 *
 * <p>So "mid-March", "1990s", "9:30pm" and "2018-06-12" read the same whether or not a tokenizer
 * splits them. Positions outside of the sentence read as an empty word.
 */
final class Pieces {
  private static final Set<Character> CURRENCY = Set.of('$', '£', '€', '¥');

  private record Piece(Span span, String word, boolean capital, int token) {}

  private final List<Piece> pieces = new ArrayList<>();
  private final List<Token> tokens;

  Pieces(String text, Sentence sentence) {
    tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      split(text, tokens.get(i).span(), i);
    }
  }

  private void split(String text, Span span, int token) {
    int at = span.start();
    while (at < span.end()) {
      int end = at + 1;
      char first = text.charAt(at);
      if (Character.isLetter(first)) {
        end = endOfLetters(text, at, span.end());
      } else if (isDigit(first)) {
        while (end < span.end() && isDigit(text.charAt(end))) {
          end++;
        }
      }
      pieces.add(
          new Piece(new Span(at, end), plain(text, at, end), Character.isUpperCase(first), token));
      at = end;
    }
  }

  private static int endOfLetters(String text, int start, int limit) {
    int end = start;
    boolean dotted = false;
    while (end < limit && (Character.isLetter(text.charAt(end)) || innerDot(text, end, limit))) {
      dotted |= text.charAt(end) == '.';
      end++;
    }
    boolean dotFollows = end < limit && text.charAt(end) == '.';
    if (dotFollows && (dotted || CalendarWords.isAbbreviation(plain(text, start, end)))) {
      end++;
    }
    return end;
  }

  private static boolean innerDot(String text, int at, int limit) {
    return text.charAt(at) == '.' && at + 1 < limit && Character.isLetter(text.charAt(at + 1));
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  private static String plain(String text, int start, int end) {
    if (end == start + 1) {
      char sign = text.charAt(start);
      if (sign == '\u2018' || sign == '\u2019') {
        return "'";
      }
      if (sign >= '\u2010' && sign <= '\u2015') {
        return "-";
      }
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    return word.length() > 1 && word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  int size() {
    return pieces.size();
  }

  /** The word in lower case without a closing dot; empty outside of the sentence. */
  String word(int at) {
    return at >= 0 && at < pieces.size() ? pieces.get(at).word() : "";
  }

  boolean is(int at, String word) {
    return word(at).equals(word);
  }

  boolean in(int at, Set<String> words) {
    return words.contains(word(at));
  }

  /** Whether the words follow one another from here. */
  boolean are(int at, String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!is(at + i, words[i])) {
        return false;
      }
    }
    return true;
  }

  boolean capital(int at) {
    return at >= 0 && at < pieces.size() && pieces.get(at).capital();
  }

  /** Whether no space stands between this piece and the one before. */
  boolean glued(int at) {
    return at > 0
        && at < pieces.size()
        && pieces.get(at - 1).span().end() == pieces.get(at).span().start();
  }

  /** The tag of the token that the piece is from; empty outside of the sentence. */
  String tag(int at) {
    return at >= 0 && at < pieces.size() ? tokens.get(pieces.get(at).token()).tag() : "";
  }

  /** What the verb nearest to the words speaks of. */
  Tense tense(int first, int last) {
    return TenseFinder.find(tokens, pieces.get(first).token(), pieces.get(last).token());
  }

  /** The tokens of the words and of those that many tokens around. */
  List<Token> around(int first, int last, int distance) {
    int from = Math.max(0, pieces.get(first).token() - distance);
    int to = Math.min(tokens.size(), pieces.get(last).token() + distance + 1);
    return tokens.subList(from, to);
  }

  /** From the start of one piece to the end of another, both included. */
  Span span(int first, int last) {
    return pieces.get(first).span().cover(pieces.get(last).span());
  }

  /** Whether these are nothing but digits. */
  boolean digits(int at) {
    String word = word(at);
    return !word.isEmpty() && isDigit(word.charAt(0));
  }

  /**
   * The value of at most four digits that are no part of a larger, decimal or priced number; else
   * -1.
   */
  int number(int at) {
    String word = word(at);
    if (!digits(at) || word.length() > 4 || joined(at)) {
      return -1;
    }
    return Integer.parseInt(word);
  }

  private boolean joined(int at) {
    boolean tail = glued(at) && glued(at - 1) && inNumber(at - 1) && digits(at - 2);
    boolean head = glued(at + 1) && glued(at + 2) && inNumber(at + 1) && digits(at + 2);
    String before = word(at - 1);
    boolean priced = !before.isEmpty() && CURRENCY.contains(before.charAt(0));
    return tail || head || priced || is(at + 1, "%");
  }

  private boolean inNumber(int at) {
    return is(at, ",") || is(at, ".") || is(at, ":");
  }
}
