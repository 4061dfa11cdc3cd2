package dateline.adapter.dataset;

import dateline.eval.name.TaggedSentence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Tokens with BIO tags, one a line: the token first, the tag last, whitespace between; an empty
 * line ends a sentence.
 */
final class BioFile {
  private final DataFile file;
  private final List<TaggedSentence> sentences = new ArrayList<>();
  private final List<String> tokens = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();

  private BioFile(DataFile file) {
    this.file = file;
  }

  static List<TaggedSentence> read(Path path) {
    BioFile bio = new BioFile(new DataFile(path));
    bio.file.lines(bio::line);
    bio.endSentence();
    if (bio.sentences.isEmpty()) {
      throw bio.file.fault("the file has no sentences.");
    }
    return List.copyOf(bio.sentences);
  }

  private boolean line(int number, String line) {
    if (line.isBlank()) {
      endSentence();
    } else if (!line.startsWith("-DOCSTART-")) {
      cells(number, line.strip());
    }
    return true;
  }

  private void cells(int number, String line) {
    int tab = Math.max(line.lastIndexOf('\t'), line.lastIndexOf(' '));
    String tag = line.substring(tab + 1);
    if (tab < 0 || !tag.matches("O|[BI]-.+")) {
      throw file.fault(number, "a token and a tag (O, B-… or I-…) are wanted.");
    }
    tokens.add(line.split("[\t ]", 2)[0]);
    tags.add(tag);
  }

  private void endSentence() {
    if (!tokens.isEmpty()) {
      sentences.add(new TaggedSentence(tokens, tags));
      tokens.clear();
      tags.clear();
    }
  }
}
