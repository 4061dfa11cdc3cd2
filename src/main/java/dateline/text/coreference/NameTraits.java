package dateline.text.coreference;

import dateline.text.NameType;
import dateline.text.coreference.Traits.Being;
import dateline.text.coreference.Traits.Count;
import dateline.text.coreference.Traits.Gender;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what a name, its titles and its type say of gender, number and humanity. */
final class NameTraits {
  private NameTraits() {}

  static Traits of(List<String> key, Set<String> words, Optional<NameType> type) {
    Being being = type.map(NameTraits::being).orElseGet(() -> being(key, words));
    if (being != Being.PERSON) {
      return new Traits(Gender.UNKNOWN, Count.ONE, being);
    }
    Gender gender = Gender.UNKNOWN;
    for (String word : words) {
      Gender told = CoreferenceWords.genderOfTitle(word);
      gender = told == Gender.UNKNOWN ? gender : told;
    }
    if (gender == Gender.UNKNOWN && key.size() > 1) {
      gender = CoreferenceWords.genderOfFirstName(key.get(0));
      // Names that put the family first: "Park Min-jun".
      if (gender == Gender.UNKNOWN) {
        gender = CoreferenceWords.genderOfFirstName(key.get(1));
      }
    }
    return new Traits(gender, Count.ONE, Being.PERSON);
  }

  private static Being being(NameType type) {
    return switch (type) {
      case PERSON -> Being.PERSON;
      case ORGANIZATION, PLACE -> Being.BODY;
      default -> Being.UNKNOWN;
    };
  }

  private static Being being(List<String> key, Set<String> words) {
    if (key.stream().anyMatch(CoreferenceWords::isBodyWord)) {
      return Being.BODY;
    }
    boolean titled =
        words.stream()
            .anyMatch(word -> CoreferenceWords.isTitle(word) || CoreferenceWords.isPerson(word));
    boolean named = key.size() > 1 && CoreferenceWords.isFirstName(key.get(0));
    return titled || named ? Being.PERSON : Being.UNKNOWN;
  }
}
