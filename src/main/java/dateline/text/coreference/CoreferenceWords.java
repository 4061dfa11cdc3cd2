package dateline.text.coreference;

import dateline.text.coreference.Traits.Being;
import dateline.text.coreference.Traits.Count;
import dateline.text.coreference.Traits.Gender;
import dateline.text.phrase.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of words of this package, asked by meaning. */
final class CoreferenceWords {
  private static final WordTable TABLE = WordTable.load("/dateline/text/coreference/words.txt");
  private static final WordTable NAMES =
      WordTable.load("/dateline/text/coreference/first-names.txt");
  private static final Set<String> MALE_NAMES = NAMES.words("male");
  private static final Set<String> FEMALE_NAMES = NAMES.words("female");
  private static final Set<String> MALE_TITLES = TABLE.words("male-title");
  private static final Set<String> FEMALE_TITLES = TABLE.words("female-title");
  private static final Set<String> TITLES = TABLE.words("title");
  private static final Set<String> PERSONS = TABLE.words("person");
  private static final Set<String> MALE = TABLE.words("male");
  private static final Set<String> FEMALE = TABLE.words("female");
  private static final Set<String> GROUPS = TABLE.words("group");
  private static final Set<String> BODIES = TABLE.words("body");
  private static final Set<String> VAGUE = TABLE.words("vague");
  private static final Set<String> EMPTY_IT = TABLE.words("empty-it");
  private static final Set<String> SAYING = TABLE.words("saying");
  private static final Set<String> DEFINITE = TABLE.words("definite");
  private static final Set<String> FIRST_PERSON = TABLE.words("first-person");
  private static final Map<String, String> ALIASES = aliases();

  private CoreferenceWords() {}

  private static Map<String, String> aliases() {
    Map<String, String> aliases = new HashMap<>();
    for (String pair : TABLE.words("alias")) {
      int equals = pair.indexOf('=');
      aliases.put(pair.substring(equals + 1), pair.substring(0, equals));
    }
    return Map.copyOf(aliases);
  }

  static boolean isTitle(String word) {
    return TITLES.contains(word) || MALE_TITLES.contains(word) || FEMALE_TITLES.contains(word);
  }

  static boolean isPerson(String noun) {
    return PERSONS.contains(noun);
  }

  static boolean isGroup(String noun) {
    return GROUPS.contains(noun);
  }

  static boolean isBodyWord(String word) {
    return BODIES.contains(word);
  }

  static boolean isVague(String noun) {
    return VAGUE.contains(noun);
  }

  static boolean isEmptyIt(String verb) {
    return EMPTY_IT.contains(verb);
  }

  static boolean isSaying(String verb) {
    return SAYING.contains(verb);
  }

  static boolean isDefinite(String determiner) {
    return DEFINITE.contains(determiner);
  }

  static boolean isFirstName(String word) {
    return MALE_NAMES.contains(word) || FEMALE_NAMES.contains(word);
  }

  /** One name for all names of a thing: "us" → "united states". */
  static List<String> canonical(List<String> key) {
    String joined = String.join(" ", key);
    String alias = ALIASES.get(joined);
    return alias == null ? key : List.of(alias.split(" ", -1));
  }

  static Gender genderOfTitle(String word) {
    if (MALE_TITLES.contains(word)) {
      return Gender.MALE;
    }
    return FEMALE_TITLES.contains(word) ? Gender.FEMALE : genderOfNoun(word);
  }

  static Gender genderOfFirstName(String word) {
    if (MALE_NAMES.contains(word)) {
      return Gender.MALE;
    }
    return FEMALE_NAMES.contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
  }

  static Gender genderOfNoun(String noun) {
    if (MALE.contains(noun)) {
      return Gender.MALE;
    }
    return FEMALE.contains(noun) ? Gender.FEMALE : Gender.UNKNOWN;
  }

  static Traits ofPronoun(String pronoun) {
    return switch (pronoun) {
      case "he", "him", "his", "himself" -> new Traits(Gender.MALE, Count.ONE, Being.PERSON);
      case "she", "her", "hers", "herself" -> new Traits(Gender.FEMALE, Count.ONE, Being.PERSON);
      case "it", "its", "itself" -> new Traits(Gender.UNKNOWN, Count.ONE, Being.UNKNOWN);
      case "they", "them", "their", "theirs", "themselves" ->
          new Traits(Gender.UNKNOWN, Count.MANY, Being.UNKNOWN);
      default -> Traits.UNKNOWN;
    };
  }

  static boolean isFirstPerson(String pronoun) {
    return FIRST_PERSON.contains(pronoun);
  }
}
