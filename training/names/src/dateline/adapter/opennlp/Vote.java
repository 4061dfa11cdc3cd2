package dateline.adapter.opennlp;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Writes sentences as several taggers see them together. A name is what two find with the same words
 * and type; other names (MISC) are those of the last tagger. A sentence is left out where two see a
 * person, an organization or a place that is no such name.
 */
final class Vote {
  private static final int VOTES = 2;

  /** A name by its first word, the word behind its last, and its type. */
  private record Name(int start, int end, String type) {
    boolean isOther() {
      return type.equals("MISC");
    }
  }

  private final List<List<Name>> found;
  private final String[] labels;

  private Vote(List<BioFile.Labelled> sentences, GoldRules rules) {
    String[] forms = sentences.get(0).forms();
    this.found = sentences.stream().map(one -> names(rules.apply(forms, one.labels()))).toList();
    this.labels = IntStream.range(0, forms.length).mapToObj(word -> "O").toArray(String[]::new);
    elected().forEach(this::mark);
  }

  /** Arguments: the file to write, and files of the same sentences, each labelled by another tagger. */
  public static void main(String[] arguments) throws IOException {
    List<List<BioFile.Labelled>> taggers = new ArrayList<>();
    for (String file : List.of(arguments).subList(1, arguments.length)) {
      taggers.add(BioFile.read(Path.of(file)));
    }
    GoldRules rules = new GoldRules();
    try (PrintWriter out = new PrintWriter(Path.of(arguments[0]).toFile(), StandardCharsets.UTF_8)) {
      for (int at = 0; at < taggers.get(0).size(); at++) {
        int sentence = at;
        Vote vote = new Vote(taggers.stream().map(tagger -> tagger.get(sentence)).toList(), rules);
        if (!vote.disputed()) {
          new BioFile.Labelled(taggers.get(0).get(at).forms(), vote.labels).write(out);
        }
      }
    }
  }

  private static List<Name> names(String[] labels) {
    List<Name> names = new ArrayList<>();
    for (int start = 0; start < labels.length; start++) {
      int end = start + 1;
      while (labels[start].startsWith("B-") && end < labels.length && labels[end].startsWith("I-")) {
        end++;
      }
      if (labels[start].startsWith("B-")) {
        names.add(new Name(start, end, labels[start].substring(2)));
      }
    }
    return names;
  }

  /** The names with enough votes, those with the most first, the longest of them before the others. */
  private List<Name> elected() {
    Map<Name, Integer> votes = new HashMap<>();
    found.forEach(names -> names.forEach(name -> votes.merge(name, 1, Integer::sum)));
    List<Name> others = found.get(found.size() - 1).stream().filter(Name::isOther).toList();
    return votes.keySet().stream()
        .filter(name -> votes.get(name) >= VOTES || others.contains(name))
        .sorted(Comparator.<Name>comparingInt(name -> -votes.get(name))
                .thenComparingInt(name -> name.start() - name.end())
                .thenComparingInt(Name::start))
        .toList();
  }

  private void mark(Name name) {
    if (IntStream.range(name.start(), name.end()).allMatch(word -> labels[word].equals("O"))) {
      for (int word = name.start(); word < name.end(); word++) {
        labels[word] = (word == name.start() ? "B-" : "I-") + name.type();
      }
    }
  }

  private boolean disputed() {
    return IntStream.range(0, labels.length)
        .anyMatch(word -> labels[word].equals("O") && found.stream().filter(names -> covers(names, word)).count() >= VOTES);
  }

  private static boolean covers(List<Name> names, int word) {
    return names.stream().anyMatch(name -> !name.isOther() && name.start() <= word && word < name.end());
  }
}
