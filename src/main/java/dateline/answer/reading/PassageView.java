package dateline.answer.reading;

import dateline.answer.Evidenced;
import dateline.fact.Argument;
import dateline.fact.Fact;
import dateline.fact.Role;
import dateline.news.Passage;
import dateline.text.Chunk;
import dateline.text.Mention;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.TimeExpression;
import dateline.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A passage laid out by token, so that the features of hundreds of spans cost little. */
final class PassageView {
  private static final int NONE = 0;
  private static final int TIME = "TIME".hashCode();

  private final PassageMatch match;
  private final PassageFit fit;
  private final List<Token> tokens;
  private final int[] lemmas;
  private final int[] tags;
  private final int[] chunks;
  private final int[] names;
  private final boolean[] quoted;
  private final Map<Span, Integer> facts = new HashMap<>();
  private final Map<Span, Integer> types = new HashMap<>();

  /**
   * Lays a passage out.
   *
   * @param fit how well it fits the question as a whole
   */
  PassageView(Evidenced evidenced, PassageMatch match, PassageFit fit) {
    this.match = match;
    this.fit = fit;
    Passage passage = evidenced.passage();
    Sentence sentence = passage.sentence();
    tokens = sentence.tokens();
    lemmas = tokens.stream().mapToInt(token -> lower(token.lemma()).hashCode()).toArray();
    tags = tokens.stream().mapToInt(token -> token.tag().hashCode()).toArray();
    chunks = new int[tokens.size()];
    names = new int[tokens.size()];
    quoted = new boolean[tokens.size()];
    for (Chunk chunk : sentence.chunks()) {
      fill(chunks, chunk.span(), chunk.type().hashCode());
    }
    for (Mention name : passage.names()) {
      fill(names, name.span(), name.type().name().hashCode());
      types.put(name.span(), name.type().name().hashCode());
    }
    for (TimeExpression time : passage.times()) {
      fill(names, time.span(), TIME);
      types.put(time.span(), time.precision().name().hashCode());
    }
    markQuoted();
    evidenced.facts().forEach(this::note);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private void fill(int[] marks, Span span, int mark) {
    for (int i = 0; i < marks.length; i++) {
      if (span.contains(tokens.get(i).span())) {
        marks[i] = mark;
      }
    }
  }

  private void markQuoted() {
    boolean inside = false;
    for (int i = 0; i < quoted.length; i++) {
      if (tokens.get(i).form().equals("\"")
          || tokens.get(i).form().equals("''")
          || tokens.get(i).form().equals("``")) {
        inside = !inside;
      }
      quoted[i] = inside;
    }
  }

  private void note(Fact fact) {
    for (Map.Entry<Role, Argument> entry : fact.arguments().entrySet()) {
      facts.putIfAbsent(
          entry.getValue().span(),
          fact.kind().name().hashCode() * 31 + entry.getKey().name().hashCode());
    }
  }

  PassageMatch match() {
    return match;
  }

  PassageFit fit() {
    return fit;
  }

  Sentence sentence() {
    return match.passage().sentence();
  }

  int length() {
    return lemmas.length;
  }

  Token token(int index) {
    return tokens.get(index);
  }

  /**
   * A token's lemma as a number; numbers of their own before the first and after the last token.
   */
  int lemma(int index) {
    return index < 0 ? -1 : index >= lemmas.length ? -2 : lemmas[index];
  }

  /** A token's tag as a number. */
  int tag(int index) {
    return index < 0 ? -1 : index >= tags.length ? -2 : tags[index];
  }

  /** A token's phrase type as a number, 0 outside of phrases. */
  int chunk(int index) {
    return chunks[index];
  }

  /** The type of the name or time that a token is part of, 0 for none. */
  int name(int index) {
    return names[index];
  }

  /** The type of the name or time that is exactly this span, 0 for none. */
  int typeOf(Span span) {
    return types.getOrDefault(span, NONE);
  }

  /** The kind of fact and role of which this span is exactly the argument, 0 for none. */
  int factRole(Span span) {
    return facts.getOrDefault(span, NONE);
  }

  /** Whether a token stands between quotation marks. */
  boolean isQuoted(int index) {
    return quoted[index];
  }
}
