package dateline.answer.reading;

import dateline.news.Passage;
import dateline.news.PassageId;
import dateline.question.AnalyzedQuestion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How alike a question and the stretches of text around passages are: each with its neighbours and
 * its article's headline, as far as they are at hand.
 */
final class Stretches {
  private final Map<PassageId, Meaning> passages = new HashMap<>();
  private final Meaning asked;

  Stretches(AnalyzedQuestion question, List<Passage> atHand, TextVectors vectors) {
    asked = Meaning.of(question.lead() + " " + question.question().text(), vectors);
    atHand.forEach(passage -> passages.put(passage.id(), Meaning.of(passage.text(), vectors)));
  }

  /** How alike, -1 to 1. */
  double likeness(Passage passage) {
    int place = passage.id().ordinal();
    Meaning stretch = new Meaning(asked);
    for (int ordinal : new TreeSet<>(List.of(0, Math.max(0, place - 1), place, place + 1))) {
      Optional.ofNullable(passages.get(new PassageId(passage.id().revision(), ordinal)))
          .ifPresent(stretch::add);
    }
    return asked.likeness(stretch);
  }
}
