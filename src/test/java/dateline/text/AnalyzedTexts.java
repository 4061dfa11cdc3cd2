package dateline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Analysed texts for tests, made without a model.
 *
 * <p>Either {@link #tagged}, with every tag written out, or {@link #plain}, cut at spaces and
 * punctuation and tagged by small tables.
 */
public final class AnalyzedTexts {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\p{Lu}\\.(?:\\p{L}\\.)+|[ap]\\.m\\.|'s|n't|[\\p{L}\\p{N}]+(?:[-:/][\\p{L}\\p{N}]+)*|\\S");
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[.!?][\"']?)\\s+(?=[\\p{Lu}\"])");

  /** Tags of the words that matter most to those who read tags. */
  private static final Map<String, String> TAGS =
      Map.ofEntries(
          Map.entry("will", "MD"),
          Map.entry("would", "MD"),
          Map.entry("may", "MD"),
          Map.entry("could", "MD"),
          Map.entry("to", "TO"),
          Map.entry("the", "DT"),
          Map.entry("a", "DT"),
          Map.entry("an", "DT"),
          Map.entry("is", "VBZ"),
          Map.entry("are", "VBP"),
          Map.entry("was", "VBD"),
          Map.entry("were", "VBD"),
          Map.entry("has", "VBZ"),
          Map.entry("had", "VBD"),
          Map.entry("have", "VBP"),
          Map.entry("be", "VB"),
          Map.entry("said", "VBD"),
          Map.entry("met", "VBD"),
          Map.entry("meet", "VB"),
          Map.entry("meets", "VBZ"),
          Map.entry("began", "VBD"),
          Map.entry("left", "VBD"),
          Map.entry("won", "VBD"),
          Map.entry("fell", "VBD"),
          Map.entry("rose", "VBD"),
          Map.entry("he", "PRP"),
          Map.entry("she", "PRP"),
          Map.entry("it", "PRP"),
          Map.entry("they", "PRP"),
          Map.entry("and", "CC"),
          Map.entry("in", "IN"),
          Map.entry("on", "IN"),
          Map.entry("of", "IN"),
          Map.entry("for", "IN"),
          Map.entry("from", "IN"),
          Map.entry("at", "IN"),
          Map.entry("by", "IN"),
          Map.entry("since", "IN"),
          Map.entry("between", "IN"));

  private AnalyzedTexts() {}

  /** One sentence from "form/TAG" pairs with single spaces between them. */
  public static AnalyzedText tagged(String pairs) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (String pair : pairs.strip().split("\\s+", -1)) {
      int slash = pair.lastIndexOf('/');
      String form = pair.substring(0, slash);
      text.append(text.isEmpty() ? "" : " ");
      Span span = new Span(text.length(), text.length() + form.length());
      text.append(form);
      tokens.add(new Token(span, form, pair.substring(slash + 1), form.toLowerCase(Locale.ROOT)));
    }
    Span whole = new Span(0, text.length());
    return new AnalyzedText(
        text.toString(), List.of(new Sentence(whole, tokens, List.of())), List.of());
  }

  /** A text as it is, cut by simple rules. */
  public static AnalyzedText plain(String text) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher ends = SENTENCE_END.matcher(text);
    int start = 0;
    while (ends.find()) {
      addSentence(text, new Span(start, ends.start()), sentences);
      start = ends.end();
    }
    addSentence(text, new Span(start, text.length()), sentences);
    return new AnalyzedText(text, sentences, List.of());
  }

  private static void addSentence(String text, Span part, List<Sentence> sentences) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text).region(part.start(), part.end());
    while (matcher.find()) {
      String form = matcher.group();
      Span span = new Span(matcher.start(), matcher.end());
      tokens.add(new Token(span, form, tag(form), form.toLowerCase(Locale.ROOT)));
    }
    if (!tokens.isEmpty()) {
      Span whole = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
      sentences.add(new Sentence(whole, tokens, List.of()));
    }
  }

  private static String tag(String form) {
    String known = TAGS.get(form.toLowerCase(Locale.ROOT));
    if (known != null && !(known.equals("MD") && Character.isUpperCase(form.charAt(0)))) {
      return known;
    }
    if (Character.isDigit(form.charAt(0))) {
      return "CD";
    }
    if (!Character.isLetter(form.charAt(0))) {
      return ".";
    }
    if (Character.isUpperCase(form.charAt(0))) {
      return "NNP";
    }
    return form.endsWith("ed") ? "VBD" : form.endsWith("s") ? "NNS" : "NN";
  }
}
