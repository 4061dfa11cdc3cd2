package dateline.answer.reading;

import dateline.news.Passage;
import dateline.question.AnswerType;
import dateline.text.Mention;
import dateline.text.NameType;
import dateline.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What amounts measure, by their units; a unit of two measures ("pound", "cent") tells nothing. */
enum Measure {
  /** Told by the names of amounts of money. */
  MONEY,
  /** Told by the names of percentages. */
  PERCENT,
  /** Or mass. */
  WEIGHT,
  /** Or length, height, depth. */
  DISTANCE,
  /** Of anything. */
  TEMPERATURE,
  /** Ages too. */
  DURATION;

  /** By TREC's fine classes of numbers. Speeds have a unit of length and one of time. */
  private static final Map<String, Measure> ASKED =
      Map.of(
          "money", MONEY,
          "perc", PERCENT,
          "weight", WEIGHT,
          "dist", DISTANCE,
          "temp", TEMPERATURE,
          "period", DURATION);

  private static final Map<NameType, Measure> NAMED =
      Map.of(NameType.MONEY, MONEY, NameType.PERCENT, PERCENT);

  private static final Map<String, Measure> UNITS =
      byWord(
          Map.of(
              WEIGHT,
              List.of("kilogram", "kilo", "kg", "gram", "tonne", "ton", "ounce", "lb", "lbs"),
              DISTANCE,
              List.of(
                  "kilometre",
                  "kilometer",
                  "km",
                  "metre",
                  "meter",
                  "centimetre",
                  "centimeter",
                  "cm",
                  "millimetre",
                  "millimeter",
                  "mm",
                  "mile",
                  "yard",
                  "foot",
                  "inch"),
              TEMPERATURE,
              List.of("celsius", "fahrenheit"),
              DURATION,
              List.of(
                  "second", "minute", "hour", "day", "week", "month", "year", "decade",
                  "century")));

  private static Map<String, Measure> byWord(Map<Measure, List<String>> units) {
    Map<String, Measure> measures = new HashMap<>();
    units.forEach((measure, words) -> words.forEach(word -> measures.put(word, measure)));
    return Map.copyOf(measures);
  }

  /** What a question of a type asks for, if it asks for one of them. */
  static Optional<Measure> asked(AnswerType type) {
    return type.coarse() == AnswerType.Coarse.NUM
        ? Optional.ofNullable(ASKED.get(type.fine()))
        : Optional.empty();
  }

  /** What the amounts in a span of a passage measure; empty where they have no unit. */
  static Set<Measure> in(Passage passage, Span span) {
    Stream<Optional<Measure>> named =
        passage.names().stream()
            .filter(name -> name.span().overlaps(span))
            .map(Mention::type)
            .map(type -> Optional.ofNullable(NAMED.get(type)));
    Stream<Optional<Measure>> measured =
        passage.sentence().tokensIn(span).stream()
            .map(token -> token.lemma().toLowerCase(Locale.ROOT))
            .map(unit -> Optional.ofNullable(UNITS.get(unit)));
    return Stream.concat(named, measured).flatMap(Optional::stream).collect(Collectors.toSet());
  }
}
