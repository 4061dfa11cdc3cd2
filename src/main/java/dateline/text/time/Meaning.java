package dateline.text.time;

import dateline.text.TimeInterval;
import dateline.text.TimePrecision;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the words of a time expression mean, before it is known what they count from.
 *
 * @param precision how finely they tell the time
 * @param base what they count from
 * @param resolve the days in a context; empty where the context does not tell
 */
record Meaning(
    TimePrecision precision, Base base, Function<Context, Optional<TimeInterval>> resolve) {
  /** What an expression counts from. */
  enum Base {
    /** Nothing: the words say it all. */
    CALENDAR,
    /** The article's date, for what comes again every week or year and is told apart by tense. */
    RECURRING,
    /** The article's date. */
    REFERENCE,
    /** The time before it in the text. */
    PREVIOUS,
    /** The day of a time beside it, for a time of day alone. */
    BESIDE
  }

  static Meaning absolute(TimePrecision precision, TimeInterval interval) {
    return new Meaning(precision, Base.CALENDAR, context -> Optional.of(interval));
  }

  static Meaning relative(
      TimePrecision precision, Function<Context, Optional<TimeInterval>> resolve) {
    return new Meaning(precision, Base.REFERENCE, resolve);
  }

  static Meaning recurring(
      TimePrecision precision, Function<Context, Optional<TimeInterval>> resolve) {
    return new Meaning(precision, Base.RECURRING, resolve);
  }

  /** Counted from the time before it in the text. */
  static Meaning anaphoric(
      TimePrecision precision, Function<TimeInterval, Optional<TimeInterval>> resolve) {
    return new Meaning(precision, Base.PREVIOUS, context -> context.previous().flatMap(resolve));
  }

  /** A time of day without a day of its own: on the day before it, or the one that is given. */
  static Meaning clock() {
    return new Meaning(TimePrecision.TIME_OF_DAY, Base.BESIDE, Context::previous);
  }

  /** Something said so loosely that it has no days. */
  static Meaning vague() {
    return new Meaning(TimePrecision.VAGUE, Base.REFERENCE, context -> Optional.empty());
  }

  /** Counted from the article's day, or for whole years from its year. */
  static Meaning counted(Unit unit, long amount) {
    return relative(
        unit.precision(),
        context -> context.anchor().dayFor(unit).map(day -> unit.around(unit.shift(day, amount))));
  }

  Meaning with(TimePrecision other) {
    return new Meaning(other, base, resolve);
  }

  /** The same words with their days changed. */
  Meaning map(TimePrecision other, Function<TimeInterval, TimeInterval> change) {
    return new Meaning(other, base, context -> resolve.apply(context).map(change));
  }

  /** From the start of this one to the end of another; the coarser precision of both. */
  Meaning until(Meaning end) {
    TimePrecision coarser = precision.compareTo(end.precision) >= 0 ? precision : end.precision;
    Base shared = base.compareTo(end.base) >= 0 ? base : end.base;
    return new Meaning(coarser, shared, context -> between(context, end));
  }

  private Optional<TimeInterval> between(Context context, Meaning end) {
    boolean ahead = end.base == Base.RECURRING && context.tense() == Tense.FUTURE;
    if (base == Base.RECURRING && (end.base == Base.CALENDAR || ahead)) {
      return end.resolve
          .apply(context)
          .flatMap(last -> join(resolve.apply(context.before(last.last())), Optional.of(last)));
    }
    Optional<TimeInterval> first = resolve.apply(context);
    if (first.isPresent() && end.base == Base.RECURRING) {
      return join(first, end.resolve.apply(context.after(first.get().first())));
    }
    return join(first, end.resolve.apply(context));
  }

  private static Optional<TimeInterval> join(
      Optional<TimeInterval> first, Optional<TimeInterval> last) {
    if (first.isEmpty() || last.isEmpty() || last.get().last().isBefore(first.get().first())) {
      return Optional.empty();
    }
    return Optional.of(new TimeInterval(first.get().first(), last.get().last()));
  }
}
