package dateline.text.time;

import java.util.Optional;
import java.util.Set;

/** Times so far from another: "three days ago", "two years earlier", "the day before". */
final class OffsetRule implements Rule {
  private static final Set<String> BACK = Set.of("ago", "earlier", "before", "previously");

  @Override
  public Optional<Match> match(Pieces pieces, int at) {
    if (pieces.are(at, "the", "day")
        || pieces.are(at, "the", "week")
        || pieces.are(at, "the", "year")) {
      return beforeOrAfter(pieces, at);
    }
    if (Unit.of(pieces.word(at)).isPresent()) {
      boolean open = pieces.word(at).endsWith("s") && pieces.is(at + 1, "ago");
      return open ? Match.of(at + 2, Meaning.vague()) : Optional.empty();
    }
    return Amount.cardinal(pieces, at).flatMap(amount -> offset(pieces, at, amount));
  }

  private static Optional<Match> offset(Pieces pieces, int at, Amount amount) {
    int noun = pieces.is(amount.end(), "-") ? amount.end() + 1 : amount.end();
    Optional<Unit> unit = Unit.of(pieces.word(noun));
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    String direction = pieces.word(noun + 1);
    if (direction.equals("from") && pieces.is(noun + 2, "now")) {
      return Match.of(noun + 3, counted(amount, unit.get(), 1));
    }
    if (direction.equals("ago")) {
      return Match.of(noun + 2, counted(amount, unit.get(), -1));
    }
    if (unit.get() == Unit.HOUR) {
      return Optional.empty();
    }
    boolean back = BACK.contains(direction);
    if ((back || direction.equals("later")) && closes(pieces, noun + 2)) {
      Unit counted = unit.get();
      return Match.of(
          noun + 2,
          amount.isOpen()
              ? Meaning.vague()
              : PointedPeriodRule.counted(counted, back ? -amount.value() : amount.value()));
    }
    boolean ahead =
        pieces.is(at - 1, "in") && !pieces.is(noun + 1, "-") && !pieces.is(noun + 1, "of");
    return ahead && pieces.tense(at, noun) == Tense.FUTURE
        ? Match.of(noun + 1, counted(amount, unit.get(), 1))
        : Optional.empty();
  }

  private static Meaning counted(Amount amount, Unit unit, int sign) {
    long value = unit == Unit.HOUR ? amount.value() / 24 : amount.value();
    return amount.isOpen() ? Meaning.vague() : Meaning.counted(unit, sign * value);
  }

  private static Optional<Match> beforeOrAfter(Pieces pieces, int at) {
    boolean back = pieces.is(at + 2, "before");
    if ((!back && !pieces.is(at + 2, "after")) || !closes(pieces, at + 3)) {
      return Optional.empty();
    }
    Unit unit = Unit.of(pieces.word(at + 1)).orElseThrow();
    return Match.of(at + 3, PointedPeriodRule.counted(unit, back ? -1 : 1).with(unit.precision()));
  }

  /** Whether no event follows from which would have to be counted: "the day before the vote". */
  private static boolean closes(Pieces pieces, int at) {
    String tag = pieces.tag(at);
    boolean event =
        tag.startsWith("NN")
            || tag.startsWith("PRP")
            || tag.startsWith("DT")
            || tag.startsWith("JJ")
            || tag.equals("VBG")
            || tag.equals("CD");
    return !event && !pieces.is(at, "than");
  }
}
