package dateline.text.coreference;

import java.util.Objects;

/** What agreement looks at: gender, number, and whether a human being is meant. */
record Traits(Gender gender, Count count, Being being) {
  static final Traits UNKNOWN = new Traits(Gender.UNKNOWN, Count.UNKNOWN, Being.UNKNOWN);

  Traits {
    Objects.requireNonNull(gender);
    Objects.requireNonNull(count);
    Objects.requireNonNull(being);
  }

  enum Gender {
    MALE,
    FEMALE,
    UNKNOWN
  }

  enum Count {
    ONE,
    MANY,
    UNKNOWN
  }

  enum Being {
    PERSON,
    /** A body of people, which "it" and "they" may both stand for. */
    BODY,
    THING,
    UNKNOWN
  }

  /** Whether nothing known of the one speaks against the other. */
  boolean agreesWith(Traits other) {
    return agrees(gender, other.gender, Gender.UNKNOWN)
        && agrees(being, other.being, Being.UNKNOWN)
        && (agrees(count, other.count, Count.UNKNOWN) || isBody() || other.isBody());
  }

  private boolean isBody() {
    return being == Being.BODY;
  }

  private static <T> boolean agrees(T one, T other, T unknown) {
    return one == unknown || other == unknown || one == other;
  }

  /** What is known of either; of this one where both know. */
  Traits with(Traits other) {
    return new Traits(
        gender == Gender.UNKNOWN ? other.gender : gender,
        count == Count.UNKNOWN ? other.count : count,
        being == Being.UNKNOWN ? other.being : being);
  }
}
