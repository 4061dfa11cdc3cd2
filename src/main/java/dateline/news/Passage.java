package dateline.news;

import dateline.text.Mention;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The part of an article that is retrieved: one sentence with all that an answer needs, so that
 * nothing is analysed again when a question is asked. All offsets point into the article's text.
 *
 * @param id its revision and place
 * @param published the day of its article
 * @param text the sentence's own text, {@code sentence.span()} of the article
 * @param sentence tokens, tags, lemmas, phrases
 * @param names the names in it
 * @param times the time expressions in it
 * @param references what its pronouns, short names and roles stand for
 */
public record Passage(
    PassageId id,
    Optional<LocalDate> published,
    String text,
    Sentence sentence,
    List<Mention> names,
    List<TimeExpression> times,
    List<Reference> references) {
  public Passage {
    names = List.copyOf(names);
    times = List.copyOf(times);
    references = List.copyOf(references);
    if (text.length() != sentence.span().length()) {
      throw new IllegalArgumentException("a passage's text is its sentence's: " + id);
    }
  }

  /** The words of a span, which lies within the sentence. */
  public String words(Span span) {
    return span.shift(-sentence.span().start()).of(text);
  }
}
