import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Annotates tokenised sentences with names, for our own name taggers to learn from. */
final class Annotate {
  private Annotate() {}

  /**
   * Arguments: "nlp4j" or the name of a CoreNLP model, and pairs of a file of tokens, one a line, a
   * blank line after each sentence, and the file to write; what stands after a tab is left aside.
   */
  public static void main(String[] arguments) throws IOException {
    Tagger tagger = arguments[0].equals("nlp4j") ? new Nlp4j() : new CoreNlp(arguments[0]);
    for (int i = 1; i < arguments.length; i += 2) {
      annotate(tagger, Path.of(arguments[i]), Path.of(arguments[i + 1]));
    }
  }

  private static void annotate(Tagger tagger, Path tokens, Path annotated) throws IOException {
    List<String> sentence = new ArrayList<>();
    try (PrintWriter out = new PrintWriter(annotated.toFile(), StandardCharsets.UTF_8)) {
      for (String line : Files.readAllLines(tokens)) {
        if (!line.isEmpty()) {
          sentence.add(line.split("\t", -1)[0]);
        } else if (!sentence.isEmpty()) {
          write(sentence, tagger.labels(sentence), out);
          sentence.clear();
        }
      }
    }
  }

  private static void write(List<String> forms, List<String> labels, PrintWriter out) {
    for (int i = 0; i < forms.size(); i++) {
      out.println(forms.get(i) + "\t" + labels.get(i));
    }
    out.println();
  }
}
