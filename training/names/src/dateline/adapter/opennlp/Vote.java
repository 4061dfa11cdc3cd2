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

  private final List<List<NameSpan>> found;
  private final String[] labels;

  private Vote(List<BioFile.Labelled> sentences, GoldRules rules) {
    String[] forms = sentences.get(0).forms();
    this.found = sentences.stream().map(one -> NameSpan.of(rules.apply(forms, one.labels()))).toList();
    this.labels = NameSpan.none(forms.length);
    for (NameSpan name : elected()) {
      if (name.isFree(labels)) {
        name.mark(labels);
      }
    }
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

  /** The names with enough votes, those with the most first, the longest of them before the others. */
  private List<NameSpan> elected() {
    Map<NameSpan, Integer> votes = new HashMap<>();
    found.forEach(names -> names.forEach(name -> votes.merge(name, 1, Integer::sum)));
    List<NameSpan> others = found.get(found.size() - 1).stream().filter(NameSpan::isOther).toList();
    return votes.keySet().stream()
        .filter(name -> votes.get(name) >= VOTES || others.contains(name))
        .sorted(Comparator.<NameSpan>comparingInt(name -> -votes.get(name))
                .thenComparingInt(name -> name.start() - name.end())
                .thenComparingInt(NameSpan::start))
        .toList();
  }

  private boolean disputed() {
    return IntStream.range(0, labels.length)
        .anyMatch(word -> labels[word].equals("O") && votes(word) >= VOTES);
  }

  /** How many see a person, an organization or a place there. */
  private long votes(int word) {
    return found.stream()
        .filter(names -> names.stream().anyMatch(name -> !name.isOther() && name.covers(word)))
        .count();
  }
}
