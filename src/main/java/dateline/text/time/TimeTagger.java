package dateline.text.time;

import dateline.text.AnalyzedText;
import dateline.text.Sentence;
import dateline.text.TimeExpression;
import dateline.text.TimeInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds time expressions and resolves them. Thread safe.
 *
 * <p>What counts as one follows TIMEX3 without durations and sets: "for two hours" and "every
 * Friday" say how long and how often, not when. Cost: linear in the text.
 *
 * @see <a href="https://doi.org/10.1007/s10579-012-9179-y">Strötgen and Gertz, 2013</a>
 * @see <a href="https://aclanthology.org/S13-2001/">UzZaman et al., TempEval-3, 2013</a>
 */
public final class TimeTagger {
  private final Grammar grammar = new Grammar();
  private final YearEvidence evidence = new YearEvidence();

  /**
   * The time expressions of a text in order, not overlapping, the longest at each place.
   *
   * <p>Without a reference day, one is concluded where the text leaves no other choice; what is
   * resolved against it is marked as inferred.
   */
  public List<TimeExpression> tag(AnalyzedText text, TimeReference reference) {
    List<Found> found = find(text);
    Anchor anchor =
        reference
            .day()
            .map(day -> Anchor.of(day, reference.inferred()))
            .orElseGet(() -> evidence.conclude(found));
    return resolve(found, anchor);
  }

  private List<Found> find(AnalyzedText text) {
    List<Found> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      Pieces pieces = new Pieces(text.text(), sentence);
      int at = 0;
      while (at < pieces.size()) {
        Optional<Match> match =
            Triggers.mayStart(pieces, at) ? grammar.match(pieces, at) : Optional.empty();
        if (match.isPresent()) {
          found.add(new Found(pieces, at, match.get()));
        }
        at = match.map(Match::end).orElse(at + 1);
      }
    }
    return found;
  }

  private static List<TimeExpression> resolve(List<Found> found, Anchor anchor) {
    List<TimeExpression> times = new ArrayList<>();
    Optional<TimeInterval> previous = anchor.day().map(TimeInterval::of);
    for (int i = 0; i < found.size(); i++) {
      Found one = found.get(i);
      Meaning meaning = one.match().meaning();
      boolean clock = meaning.base() == Meaning.Base.BESIDE;
      Context context =
          new Context(anchor, one.tense(), clock ? dayBeside(found, i, anchor) : previous);
      Optional<TimeInterval> interval = meaning.resolve().apply(context);
      boolean inferred =
          anchor.inferred() && interval.isPresent() && meaning.base() != Meaning.Base.CALENDAR;
      times.add(new TimeExpression(one.span(), interval, meaning.precision(), inferred));
      if (interval.isPresent()) {
        previous = interval;
      }
    }
    return times;
  }

  /** The day of the nearest other time in the sentence, those before it first; else the anchor. */
  private static Optional<TimeInterval> dayBeside(List<Found> found, int clock, Anchor anchor) {
    List<Found> others = new ArrayList<>();
    for (int i = clock - 1; i >= 0 && found.get(i).isBeside(found.get(clock)); i--) {
      others.add(found.get(i));
    }
    for (int i = clock + 1; i < found.size() && found.get(i).isBeside(found.get(clock)); i++) {
      others.add(found.get(i));
    }
    Context context = new Context(anchor, found.get(clock).tense(), Optional.empty());
    return others.stream()
        .filter(other -> other.match().meaning().base() != Meaning.Base.BESIDE)
        .flatMap(other -> other.day(context).stream())
        .findFirst()
        .or(() -> anchor.day().map(TimeInterval::of));
  }
}
