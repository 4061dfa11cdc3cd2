package dateline.adapter.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes sentences again with other names, known ones and invented ones, so that the model learns
 * what surrounds a name rather than the names of its training text.
 */
final class NewNames {
  private static final List<String> ONSETS =
      List.of("b", "br", "d", "f", "g", "gr", "h", "k", "kr", "l", "m", "n", "p", "r", "s", "sh", "st", "t", "tr", "v", "z", "ch", "j", "");
  private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "a", "o", "ai", "ou", "ie");
  private static final List<String> CODAS = List.of("", "", "", "n", "r", "l", "s", "m", "k", "nd", "ck", "v", "rt", "ng");
  private static final List<String> KINDS =
      List.of("University", "Ministry", "Bank", "Institute", "Council", "Museum", "Bureau", "Chamber", "Court", "Society", "Federation", "Department");

  private final Random lot;
  private final List<String> given = listed("given");
  private final List<String> family = listed("family");
  private final List<String> places = new ArrayList<>(listed("place"));
  private final List<String> organizations = listed("organization");
  private final List<String> suffixes = listed("suffix");

  NewNames(Random lot) {
    this.lot = lot;
    places.addAll(listed("country"));
  }

  /** The names of one of the analyzer's lists. */
  static List<String> listed(String list) {
    return WordList.lines("names-" + list + ".txt").stream()
        .flatMap(line -> List.of(line.split(", *", -1)).stream())
        .toList();
  }

  /** Adds, for two of three sentences that name somebody, one with other names. */
  void add(List<BioFile.Labelled> sentences) {
    List<BioFile.Labelled> more = new ArrayList<>();
    for (BioFile.Labelled sentence : sentences) {
      boolean names = List.of(sentence.labels()).stream().anyMatch(label -> label.matches("B-(PER|ORG|LOC)"));
      if (names && lot.nextInt(3) > 0) {
        more.add(renamed(sentence));
      }
    }
    sentences.addAll(more);
  }

  private BioFile.Labelled renamed(BioFile.Labelled sentence) {
    List<String> forms = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    int at = 0;
    while (at < sentence.forms().length) {
      String label = sentence.labels()[at];
      int end = at + 1;
      while (label.startsWith("B-") && end < sentence.labels().length && sentence.labels()[end].startsWith("I-")) {
        end++;
      }
      if (label.matches("B-(PER|ORG|LOC)") && lot.nextInt(4) > 0) {
        String type = label.substring(2);
        String[] name = name(type, end - at).split(" ", -1);
        for (int i = 0; i < name.length; i++) {
          forms.add(name[i]);
          labels.add((i == 0 ? "B-" : "I-") + type);
        }
      } else {
        for (int i = at; i < end; i++) {
          forms.add(sentence.forms()[i]);
          labels.add(sentence.labels()[i]);
        }
      }
      at = end;
    }
    return new BioFile.Labelled(forms.toArray(new String[0]), labels.toArray(new String[0]));
  }

  private String name(String type, int length) {
    return switch (type) {
      case "PER" -> length == 1 ? part(family) : part(given) + " " + (lot.nextInt(8) == 0 ? initial() + " " : "") + part(family);
      case "LOC" -> lot.nextInt(3) > 0 ? pick(places) : lot.nextInt(4) == 0 ? pick(List.of("Lake", "Mount", "Port", "Fort", "Cape", "Saint", "North", "New")) + " " + invented() : invented();
      default -> organization();
    };
  }

  private String organization() {
    return switch (lot.nextInt(6)) {
      case 0 -> part(family) + " " + pick(suffixes);
      case 1 -> pick(KINDS) + " of " + pick(places);
      case 2 -> invented() + " " + invented() + " " + pick(suffixes);
      case 3 -> invented().substring(0, 2).toUpperCase(Locale.ROOT) + initial().charAt(0);
      case 4 -> pick(places) + " " + pick(suffixes);
      default -> pick(organizations);
    };
  }

  private String part(List<String> names) {
    return lot.nextInt(5) < 2 ? invented() : pick(names);
  }

  private String initial() {
    return (char) ('A' + lot.nextInt(26)) + ".";
  }

  private String pick(List<String> names) {
    return names.get(lot.nextInt(names.size()));
  }

  private String invented() {
    StringBuilder word = new StringBuilder();
    int syllables = 2 + lot.nextInt(2);
    for (int i = 0; i < syllables; i++) {
      word.append(pick(ONSETS)).append(pick(VOWELS)).append(pick(CODAS));
    }
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
