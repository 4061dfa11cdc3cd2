package dateline.adapter.opennlp;

import dateline.question.Intent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A question about one of the stories that the reader learns from, as an example of its intent.
 *
 * @param words the question alone, without what is said before it
 */
record StoryQuestion(Intent intent, String words) {
  /** A line such as "Q howmany typo | how mny were hurt". */
  private static final Pattern LINE = Pattern.compile("Q (\\w+) \\w+ \\| (.+)");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!] +");

  /** Types that say what is asked for; others may ask for anything. */
  private static final Map<String, Intent> INTENTS =
      Map.of(
          "who", Intent.WHO,
          "when", Intent.WHEN,
          "where", Intent.WHERE,
          "what", Intent.WHAT,
          "why", Intent.WHY,
          "how", Intent.HOW,
          "howmany", Intent.HOW_MUCH,
          "whois", Intent.WHO_IS,
          "quote", Intent.WHAT_SAID,
          "yesno", Intent.YES_NO);

  /** The questions of all files of a folder, in the order of their names. */
  static List<StoryQuestion> ofFolder(Path folder) throws IOException {
    List<StoryQuestion> questions = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        Files.readAllLines(file, StandardCharsets.UTF_8).stream()
            .flatMap(line -> of(line).stream())
            .forEach(questions::add);
      }
    }
    return questions;
  }

  private static Optional<StoryQuestion> of(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String[] sentences = SENTENCE_END.split(matcher.group(2), -1);
    String last = sentences[sentences.length - 1];
    return Optional.ofNullable(INTENTS.get(matcher.group(1)))
        .filter(intent -> !last.isBlank())
        .map(intent -> new StoryQuestion(intent, last));
  }
}
