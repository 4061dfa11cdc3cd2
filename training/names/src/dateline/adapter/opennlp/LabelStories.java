package dateline.adapter.opennlp;

import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.TextAnalyzer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes our own stories as tokens with labels. Persons, organizations and places are those of the
 * stories' headers, looked up in the text, the longest first; a sentence with a name that is of two
 * types in its story is left out. Other names, which no header lists, are the teacher's.
 */
final class LabelStories {
  private final Stories.Story story;
  private final Pattern names;

  private LabelStories(Stories.Story story) {
    this.story = story;
    this.names =
        Pattern.compile(
            story.types().keySet().stream()
                .flatMap(name -> List.of(name, name.toUpperCase(Locale.ROOT)).stream())
                .distinct()
                .sorted(Comparator.<String>comparingInt(String::length).reversed().thenComparing(name -> name))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
  }

  /**
   * Arguments: the folder of stories and the file to write; a third one is the same file as the
   * teacher annotated it.
   */
  public static void main(String[] arguments) throws IOException {
    List<BioFile.Labelled> labelled = new ArrayList<>();
    TextAnalyzer analyzer = OpenNlp.textAnalyzer();
    for (Stories.Story story : Stories.read(Path.of(arguments[0]))) {
      LabelStories labels = new LabelStories(story);
      analyzer.analyze(story.text()).sentences().forEach(sentence -> labels.add(sentence, labelled));
    }
    if (arguments.length > 2) {
      addOthers(labelled, BioFile.read(Path.of(arguments[2])));
    }
    try (PrintWriter out = new PrintWriter(Path.of(arguments[1]).toFile(), StandardCharsets.UTF_8)) {
      labelled.forEach(sentence -> sentence.write(out));
    }
  }

  private void add(Sentence sentence, List<BioFile.Labelled> labelled) {
    SentenceLabels labels = new SentenceLabels(sentence);
    Matcher matcher = names.matcher(story.text()).region(sentence.span().start(), sentence.span().end());
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      String name = name(matcher.group());
      if (story.ambiguous().contains(name)) {
        return;
      }
      labels.mark(new Span(matcher.start(), matcher.end()), story.types().get(name));
    }
    labelled.add(labels.labelled());
  }

  /** The name as the header has it: the place of a dateline stands in capitals. */
  private String name(String found) {
    return story.types().keySet().stream()
        .filter(name -> name.equals(found))
        .findAny()
        .or(() -> story.types().keySet().stream().filter(name -> name.toUpperCase(Locale.ROOT).equals(found)).sorted().findFirst())
        .orElseThrow();
  }

  private static void addOthers(List<BioFile.Labelled> ours, List<BioFile.Labelled> teachers) {
    for (int sentence = 0; sentence < ours.size(); sentence++) {
      String[] labels = ours.get(sentence).labels();
      for (NameSpan name : NameSpan.of(teachers.get(sentence).labels())) {
        if (name.isOther() && name.isFree(labels)) {
          name.mark(labels);
        }
      }
    }
  }
}
