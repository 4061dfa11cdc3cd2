package dateline.adapter.opennlp;

import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceDetectorME;

/**
 * Finds sentences: OpenNLP's model proposes where they end, and rules for news correct it at
 * abbreviations, initials and closing quotes. Not thread safe.
 */
final class SentenceFinder {
  /** Longer paragraphs are handed to the model in parts: its cost is not linear in the length. */
  private static final int LONGEST_PART = 8_000;

  private static final Set<String> TITLES = WordList.words("abbreviations-title.txt");
  private static final Set<String> OPEN = WordList.words("abbreviations-open.txt");
  private static final Set<String> STARTERS = WordList.words("sentence-starters.txt");
  private static final String CLOSERS = "\"')]}";

  private final SentenceDetectorME detector = new SentenceDetectorME(Models.SENTENCES.get());

  /** The sentences of a text in plain form, in order, without the white space around them. */
  List<Span> find(String plain) {
    List<Span> found = new ArrayList<>();
    for (Span paragraph : Paragraphs.of(plain)) {
      for (int start = paragraph.start(); start < paragraph.end(); start += LONGEST_PART) {
        int end = Math.min(start + LONGEST_PART, paragraph.end());
        addSentences(plain, new Span(start, end), found);
      }
    }
    return found;
  }

  private void addSentences(String plain, Span part, List<Span> found) {
    boolean[] ends = proposals(plain, part);
    int start = part.start();
    for (int i = part.start(); i < part.end(); i++) {
      int next = i + 1;
      if (isStop(plain.charAt(i)) && (next == part.end() || !isStop(plain.charAt(next)))) {
        int end = afterClosers(plain, next, part.end());
        if (ends(plain, new Span(start, i), new Span(end, part.end()), ends[i - part.start()])) {
          add(plain, new Span(start, end), found);
          start = end;
          i = end - 1;
        }
      }
    }
    add(plain, new Span(start, part.end()), found);
  }

  /** For each stop of a part, whether the model ends a sentence at it or at the quotes after it. */
  private boolean[] proposals(String plain, Span part) {
    boolean[] ends = new boolean[part.length()];
    for (opennlp.tools.util.Span sentence : detector.sentPosDetect(part.of(plain))) {
      int last = sentence.getEnd() - 1;
      while (last > sentence.getStart() && CLOSERS.indexOf(part.of(plain).charAt(last)) >= 0) {
        last--;
      }
      ends[last] = true;
    }
    return ends;
  }

  /** Whether a sentence ends between what stands before the stop and what follows the closers. */
  private static boolean ends(String plain, Span before, Span after, boolean proposed) {
    if (after.isEmpty() || !Character.isWhitespace(plain.charAt(after.start()))) {
      return after.isEmpty();
    }
    String next = nextWord(plain, after);
    if (next.isEmpty() || Character.isLowerCase(next.codePointAt(0))) {
      return next.isEmpty();
    }
    char stop = plain.charAt(before.end());
    boolean quoted = after.start() > before.end() + 1;
    String word = lastWord(plain, before);
    if (stop == '.' && !quoted && TITLES.contains(word)) {
      return false;
    }
    if (stop == '.' && !quoted && (isInitial(word) || OPEN.contains(word))) {
      return STARTERS.contains(next) && !word.equals("No") && !isLoneInitial(word);
    }
    return proposed || isPlainEnd(word, next, stop);
  }

  /** Where no doubt is left: a lower-case word or a number before the stop, a capital after it. */
  private static boolean isPlainEnd(String word, String next, char stop) {
    int first = next.codePointAt(0);
    boolean starts = Character.isUpperCase(first) || first == '"' || first == '\'' || first == '(';
    boolean settled = (word.length() > 1 && word.indexOf('.') < 0) || word.isEmpty() || stop != '.';
    return starts && settled;
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026' || c == '\u3002';
  }

  /** "J" in "J. Smith", "U.S" and the like in "U.S. forces". */
  private static boolean isInitial(String word) {
    return isLoneInitial(word) || word.matches("(\\p{L}\\.){1,4}\\p{L}");
  }

  private static boolean isLoneInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
  }

  private static int afterClosers(String plain, int from, int end) {
    int at = from;
    while (at < end && CLOSERS.indexOf(plain.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static String lastWord(String plain, Span before) {
    int start = before.end();
    int floor = Math.max(before.start(), before.end() - 20);
    while (start > floor && isWordPart(plain.charAt(start - 1))) {
      start--;
    }
    return plain.substring(start, before.end());
  }

  private static boolean isWordPart(char c) {
    return !Character.isWhitespace(c) && "\"'()[]{}-/,;:".indexOf(c) < 0;
  }

  private static String nextWord(String plain, Span after) {
    int start = after.start();
    while (start < after.end() && Character.isWhitespace(plain.charAt(start))) {
      start++;
    }
    int end = start;
    int ceiling = Math.min(after.end(), start + 20);
    while (end < ceiling && (end == start || Character.isLetterOrDigit(plain.charAt(end)))) {
      end++;
    }
    return plain.substring(start, end);
  }

  private static void add(String plain, Span part, List<Span> found) {
    int start = part.start();
    int end = part.end();
    while (start < end && Character.isWhitespace(plain.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(plain.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      found.add(new Span(start, end));
    }
  }
}
