package dateline.adapter.opennlp;

import dateline.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.TokenizerME;

/**
 * Cuts a sentence into Penn Treebank tokens. Not thread safe.
 *
 * <p>OpenNLP's tokenizer looks at one run of characters without white space at a time, so what it
 * says about a run can be remembered: most runs of a text have been seen before.
 */
final class WordTokenizer {
  private static final int REMEMBERED = 20_000;
  private static final int LONGEST_REMEMBERED = 24;

  /** The model's cost grows with the square of a run's length. */
  private static final int LONGEST_RUN = 200;

  /** Addresses on the web, of mail, and names of accounts stay whole, whatever the model says. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:https?://|www\\.)[^\\s\"'<>]*[\\w/]|[\\w.+-]{1,64}@[\\w-]{1,64}\\.[\\w.-]{0,64}\\w"
              + "|[@#]\\w{1,64}",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final String OPENING = "\"([{";
  private static final String CLOSING = "\")]},;";

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private final TokenizerME tokenizer = new TokenizerME(Models.TOKENS.get());
  private final Map<String, int[]> remembered =
      new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, int[]> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** The tokens of the part, in order. */
  List<Span> tokenize(String plain, Span part) {
    List<Span> tokens = new ArrayList<>();
    int start = part.start();
    while (start < part.end()) {
      int end = start;
      while (end < part.end() && !Character.isWhitespace(plain.charAt(end))) {
        end++;
      }
      peel(plain, new Span(start, end), end < part.end(), tokens);
      start = end + 1;
    }
    return tokens;
  }

  /** Cuts off what is never part of a word: the model sometimes leaves quotes on rare words. */
  private void peel(String plain, Span run, boolean goesOn, List<Span> tokens) {
    int start = run.start();
    int to = run.end();
    while (start < to && OPENING.indexOf(plain.charAt(start)) >= 0) {
      tokens.add(new Span(start, start + 1));
      start++;
    }
    int end = to;
    while (end > start && CLOSING.indexOf(plain.charAt(end - 1)) >= 0) {
      end--;
    }
    addRun(plain, start, end, tokens);
    if (goesOn && (end == to || plain.charAt(end) == ',')) {
      keepStop(plain, start, tokens);
    }
    for (int at = end; at < to; at++) {
      tokens.add(new Span(at, at + 1));
    }
  }

  /** A full stop within a sentence belongs to the abbreviation before it, as in the treebank. */
  private static void keepStop(String plain, int start, List<Span> tokens) {
    int last = tokens.size() - 1;
    if (last < 1
        || tokens.get(last).length() > 1
        || plain.charAt(tokens.get(last).start()) != '.') {
      return;
    }
    Span word = tokens.get(last - 1);
    if (word.start() >= start
        && word.end() == tokens.get(last).start()
        && Character.isLetter(plain.charAt(word.end() - 1))) {
      tokens.set(last - 1, word.cover(tokens.remove(last)));
    }
  }

  private void addRun(String plain, int start, int end, List<Span> tokens) {
    for (int from = start; from < end; from += LONGEST_RUN) {
      String run = plain.substring(from, Math.min(end, from + LONGEST_RUN));
      int[] ends = run.length() > LONGEST_REMEMBERED ? cut(run) : remembered.get(run);
      if (ends == null) {
        ends = cut(run);
        remembered.put(run, ends);
      }
      int last = 0;
      for (int next : ends) {
        tokens.add(new Span(from + last, from + next));
        last = next;
      }
    }
  }

  /** The offsets at which the run's tokens end, in order; the last one is the run's length. */
  private int[] cut(String run) {
    if (WORD.matcher(run).matches()) {
      return tokenizerKnows(run) ? ends(tokenizer.tokenizePos(run)) : new int[] {run.length()};
    }
    var whole = WHOLE.matcher(run);
    if (whole.find()) {
      List<Integer> ends = new ArrayList<>();
      addAll(ends, run.substring(0, whole.start()), 0);
      ends.add(whole.end());
      addAll(ends, run.substring(whole.end()), whole.end());
      return ends.stream().mapToInt(Integer::intValue).toArray();
    }
    return ends(tokenizer.tokenizePos(run));
  }

  /** Words such as "cannot" and "gonna" that the treebank cuts although they are letters only. */
  private static boolean tokenizerKnows(String run) {
    return run.length() < 7 && (run.endsWith("nnot") || run.endsWith("nna") || run.endsWith("tta"));
  }

  private void addAll(List<Integer> ends, String run, int offset) {
    if (!run.isEmpty()) {
      for (int end : ends(tokenizer.tokenizePos(run))) {
        ends.add(offset + end);
      }
    }
  }

  private static int[] ends(opennlp.tools.util.Span[] spans) {
    int[] ends = new int[spans.length];
    for (int i = 0; i < spans.length; i++) {
      ends[i] = spans[i].getEnd();
    }
    return ends;
  }
}
