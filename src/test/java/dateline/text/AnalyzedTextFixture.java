package dateline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A crude analysis without models, good enough for properties that hold for any analysis. */
public final class AnalyzedTextFixture {
  private static final Pattern LINE = Pattern.compile("[^\\n]+");
  private static final Pattern TOKEN = Pattern.compile("\\w+|[^\\w\\s]");

  private AnalyzedTextFixture() {}

  /** Lines as sentences; tags guessed by a few words and capitals. */
  public static AnalyzedText of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      List<Token> tokens = new ArrayList<>();
      Matcher token = TOKEN.matcher(text).region(line.start(), line.end());
      while (token.find()) {
        String form = token.group();
        tokens.add(new Token(new Span(token.start(), token.end()), form, tag(form), form));
      }
      if (!tokens.isEmpty()) {
        Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
        sentences.add(new Sentence(span, tokens, List.of()));
      }
    }
    return new AnalyzedText(text, sentences, List.of());
  }

  private static String tag(String form) {
    return switch (form) {
      case "said", "told" -> "VBD";
      case "says", "is" -> "VBZ";
      case "saying" -> "VBG";
      case "the", "a" -> "DT";
      case "he", "she", "it", "I", "they" -> "PRP";
      case "his", "its" -> "PRP$";
      case "that", "in", "of", "according" -> "IN";
      case "to" -> "TO";
      default -> {
        if (!Character.isLetterOrDigit(form.charAt(0))) {
          yield form;
        }
        yield Character.isUpperCase(form.charAt(0)) ? "NNP" : "NN";
      }
    };
  }
}
