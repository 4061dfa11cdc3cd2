package dateline.adapter.opennlp;

import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.TextAnalyzer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes sentences whose names are marked, "[ORG Reuters] said so", as tokens with labels. */
final class MarkedSentences {
  private static final Pattern NAME = Pattern.compile("\\[(PER|ORG|LOC|MISC) ([^\\[\\]]+)]");

  private final StringBuilder text = new StringBuilder();
  private final Map<Span, String> names = new LinkedHashMap<>();

  private MarkedSentences(String marked) {
    int read = 0;
    for (Matcher matcher = NAME.matcher(marked); matcher.find(); read = matcher.end()) {
      text.append(marked, read, matcher.start()).append(matcher.group(2));
      names.put(new Span(text.length() - matcher.group(2).length(), text.length()), matcher.group(1));
    }
    text.append(marked.substring(read));
  }

  /** Arguments: the marked file, a sentence a line, and the file to write. */
  public static void main(String[] arguments) throws IOException {
    TextAnalyzer analyzer = OpenNlp.textAnalyzer();
    try (PrintWriter out = new PrintWriter(Path.of(arguments[1]).toFile(), StandardCharsets.UTF_8)) {
      for (String line : Files.readAllLines(Path.of(arguments[0]))) {
        MarkedSentences marked = new MarkedSentences(line);
        analyzer.analyze(marked.text.toString()).sentences().forEach(sentence -> marked.write(sentence, out));
      }
    }
  }

  private void write(Sentence sentence, PrintWriter out) {
    SentenceLabels labels = new SentenceLabels(sentence);
    names.forEach(labels::mark);
    labels.labelled().write(out);
  }
}
