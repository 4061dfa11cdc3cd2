package dateline.text.phrase;

import dateline.text.AnalyzedText;
import dateline.text.Mention;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text's tokens in one row, across sentences, with noun phrases and names by token number.
 *
 * <p>Quotations run over several sentences, so that a view by sentence is too narrow for them.
 * Immutable. All look-ups cost O(1), those by offset O(log tokens).
 */
public final class FlatText {
  private static final int LONGEST_ACRONYM = 5;

  private final AnalyzedText text;
  private final List<Token> tokens = new ArrayList<>();
  private final List<String> lower = new ArrayList<>();
  private final int[] sentences;
  private final int[] paragraphs;
  private final int[] starts;
  private final int[] firsts;
  private final @Nullable Mention[] names;
  private final List<NounPhrase> phrases;
  private final @Nullable NounPhrase[] phraseAt;

  /** Lays out an analysed text. */
  public FlatText(AnalyzedText text) {
    this.text = text;
    int size = text.sentences().stream().mapToInt(s -> s.tokens().size()).sum();
    sentences = new int[size];
    paragraphs = new int[size];
    starts = new int[size];
    firsts = new int[text.sentences().size() + 1];
    layOut();
    names = new Mention[size];
    for (Mention name : text.names()) {
      for (int i = firstAtOrAfter(name.span().start());
          i < size && span(i, i).end() <= name.span().end();
          i++) {
        names[i] = name;
      }
    }
    phrases = new NounPhraseFinder(this).find();
    phraseAt = new NounPhrase[size];
    phrases.forEach(phrase -> Arrays.fill(phraseAt, phrase.first(), phrase.last() + 1, phrase));
  }

  private void layOut() {
    int number = 0;
    int paragraph = 0;
    int end = 0;
    for (int s = 0; s < text.sentences().size(); s++) {
      Sentence sentence = text.sentences().get(s);
      if (text.text().substring(end, Math.max(end, sentence.span().start())).indexOf('\n') >= 0) {
        paragraph++;
      }
      firsts[s] = number;
      for (Token token : sentence.tokens()) {
        tokens.add(token);
        lower.add(token.form().toLowerCase(Locale.ROOT));
        sentences[number] = s;
        paragraphs[number] = paragraph;
        starts[number++] = token.span().start();
      }
      end = sentence.span().end();
    }
    firsts[text.sentences().size()] = number;
  }

  /** The text with its sentences. */
  public AnalyzedText analyzed() {
    return text;
  }

  /** The number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** One token. */
  public Token token(int number) {
    return tokens.get(number);
  }

  /** A token's form in lower case; empty beyond either end of the text. */
  public String lower(int number) {
    return number < 0 || number >= size() ? "" : lower.get(number);
  }

  /** A token's tag; empty beyond either end of the text. */
  public String tag(int number) {
    return number < 0 || number >= size() ? "" : token(number).tag();
  }

  /** The number of a token's sentence; -1 beyond either end of the text. */
  public int sentence(int number) {
    return number < 0 || number >= size() ? -1 : sentences[number];
  }

  /** The number of a token's paragraph; -1 beyond either end of the text. */
  public int paragraph(int number) {
    return number < 0 || number >= size() ? -1 : paragraphs[number];
  }

  /** The number of the first token of a token's sentence. */
  public int sentenceStart(int number) {
    return number < size() ? firsts[sentences[number]] : number;
  }

  /** The number after the last token of a token's sentence. */
  public int sentenceEnd(int number) {
    return number < size() ? firsts[sentences[number] + 1] : number;
  }

  /** The span from one token's start to another one's end, both included. */
  public Span span(int first, int last) {
    return new Span(token(first).span().start(), token(last).span().end());
  }

  /** The span of a phrase. */
  public Span span(NounPhrase phrase) {
    return span(phrase.first(), phrase.last());
  }

  /** The number of the first token that starts at the offset or after it; the size if none does. */
  public int firstAtOrAfter(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at : -at - 1;
  }

  /** The name that a token is part of. */
  public Optional<Mention> name(int number) {
    return number < 0 || number >= size() ? Optional.empty() : Optional.ofNullable(names[number]);
  }

  /** All noun phrases in order, not overlapping. */
  public List<NounPhrase> phrases() {
    return phrases;
  }

  /** The noun phrase that a token is part of. */
  public Optional<NounPhrase> phrase(int number) {
    return number < 0 || number >= size()
        ? Optional.empty()
        : Optional.ofNullable(phraseAt[number]);
  }

  /** Whether a noun phrase starts at this token. */
  public boolean startsPhrase(int number) {
    return phrase(number).filter(phrase -> phrase.first() == number).isPresent();
  }

  /** Whether the token is a short word in capitals, as "US" or "WHO", whatever its tag. */
  public boolean isAcronym(int number) {
    String form = number < 0 || number >= size() ? "" : token(number).form();
    return form.length() > 1
        && form.length() <= LONGEST_ACRONYM
        && form.chars().allMatch(Character::isUpperCase);
  }

  /** Whether the token is a verb that can carry a clause: past, present, or a modal. */
  public boolean isFinite(int number) {
    String tag = tag(number);
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }
}
