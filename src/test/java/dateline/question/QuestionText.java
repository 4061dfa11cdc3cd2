package dateline.question;

import dateline.text.AnalyzedText;
import dateline.text.Chunk;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Analysed questions for tests, written by hand: "form/TAG" tokens, noun phrases in brackets,
 * sentences parted by "||".
 */
final class QuestionText {
  private QuestionText() {}

  /** For example "who/WP signed/VBD [ the/DT deal/NN ] ?/." */
  static AnalyzedText of(String tagged) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    for (String part : tagged.split("\\|\\|", -1)) {
      sentences.add(sentence(text, part.strip()));
    }
    return new AnalyzedText(text.toString(), sentences, List.of());
  }

  static Sentence sentence(String tagged) {
    return of(tagged).sentences().get(0);
  }

  private static Sentence sentence(StringBuilder text, String tagged) {
    List<Token> tokens = new ArrayList<>();
    List<Chunk> chunks = new ArrayList<>();
    int open = 0;
    for (String part : tagged.split(" ", -1)) {
      if (part.equals("[")) {
        open = tokens.size();
      } else if (part.equals("]")) {
        Span first = tokens.get(open).span();
        chunks.add(new Chunk(first.cover(tokens.get(tokens.size() - 1).span()), "NP"));
      } else {
        tokens.add(token(text, part));
      }
    }
    Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
    return new Sentence(span, tokens, chunks);
  }

  private static Token token(StringBuilder text, String part) {
    int slash = part.lastIndexOf('/');
    String form = part.substring(0, slash);
    text.append(text.length() == 0 ? "" : " ").append(form);
    Span span = new Span(text.length() - form.length(), text.length());
    return new Token(span, form, part.substring(slash + 1), form.toLowerCase(Locale.ROOT));
  }
}
