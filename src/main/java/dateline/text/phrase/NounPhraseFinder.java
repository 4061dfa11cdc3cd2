package dateline.text.phrase;

import dateline.text.Chunk;
import dateline.text.Mention;
import dateline.text.NameType;
import dateline.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds base noun phrases by tags, with the chunker's boundaries where two of them touch.
 *
 * <p>A name is never cut, and a possessor stays with what it has ("Smith's lawyer").
 */
final class NounPhraseFinder {
  private static final Set<String> OPENING = Set.of("DT", "PDT", "PRP$");
  private static final Set<String> INSIDE = Set.of("CD", "JJ", "JJR", "JJS", "$", "#");
  private static final WordTable WORDS = WordTable.load("/dateline/text/phrase/words.txt");
  private static final Set<String> TIMES = WORDS.words("time");
  private static final Set<String> DAYS = WORDS.words("day");

  private final FlatText text;
  private final int[] chunks;

  NounPhraseFinder(FlatText text) {
    this.text = text;
    chunks = new int[text.size()];
    int number = 1;
    for (Sentence sentence : text.analyzed().sentences()) {
      for (Chunk chunk : sentence.chunks()) {
        if (chunk.isNounPhrase()) {
          mark(chunk, number++);
        }
      }
    }
  }

  private void mark(Chunk chunk, int number) {
    for (int i = text.firstAtOrAfter(chunk.span().start());
        i < text.size() && text.token(i).span().end() <= chunk.span().end();
        i++) {
      chunks[i] = number;
    }
  }

  List<NounPhrase> find() {
    List<NounPhrase> found = new ArrayList<>();
    int i = 0;
    while (i < text.size()) {
      int end = end(i);
      Optional<NounPhrase> phrase = phrase(i, end);
      phrase.ifPresent(found::add);
      i = phrase.map(p -> p.last() + 1).orElse(i + 1);
    }
    return List.copyOf(found);
  }

  private int end(int first) {
    if (text.tag(first).equals("PRP") && !text.isAcronym(first)) {
      return first + 1;
    }
    if (!opens(first)) {
      return first;
    }
    int end = first + 1;
    while (end < text.size()
        && text.sentence(end) == text.sentence(first)
        && continues(end)
        && !breaks(end)) {
      end++;
    }
    return end;
  }

  private boolean opens(int i) {
    String tag = text.tag(i);
    return OPENING.contains(tag)
        || INSIDE.contains(tag)
        || tag.startsWith("NN")
        || isNamed(i)
        || (text.isAcronym(i) && (tag.equals("WP") || tag.equals("PRP")))
        || ((tag.equals("VBG") || tag.equals("VBN"))
            && chunks[i] > 0
            && chunks[i] == chunkAt(i + 1));
  }

  private boolean continues(int i) {
    String tag = text.tag(i);
    if (text.tag(i - 1).equals("PDT")) {
      return OPENING.contains(tag);
    }
    boolean joined = chunks[i] > 0 && chunks[i] == chunks[i - 1];
    return INSIDE.contains(tag)
        || tag.startsWith("NN")
        || (tag.equals("POS") && text.token(i - 1).isNoun())
        || isNamed(i)
        || text.isAcronym(i)
        || (joined && (tag.startsWith("VB") || tag.startsWith("RB") || tag.equals("FW")));
  }

  private boolean breaks(int i) {
    Optional<Mention> here = text.name(i);
    if (here.isPresent() && here.equals(text.name(i - 1))) {
      return false;
    }
    if (text.tag(i).equals("POS") || text.tag(i - 1).equals("POS")) {
      return false;
    }
    if (isDay(i) && text.token(i - 1).isNoun()) {
      return true;
    }
    boolean apart = chunks[i] > 0 && chunks[i - 1] > 0 && chunks[i] != chunks[i - 1];
    return apart || (isDay(i - 1) && text.token(i).isProperNoun() && !isDay(i));
  }

  private boolean isDay(int i) {
    return DAYS.contains(text.lower(i)) && !text.tag(i + 1).equals("POS");
  }

  private boolean isNamed(int i) {
    return text.name(i).filter(name -> name.type() != NameType.NUMBER).isPresent();
  }

  private int chunkAt(int i) {
    return i < chunks.length ? chunks[i] : 0;
  }

  private Optional<NounPhrase> phrase(int first, int end) {
    int last = end - 1;
    while (last >= first && !isNoun(last)) {
      last--;
    }
    if (last < first
        && end > first
        && (text.tag(first).equals("CD") || isSubstantive(first, end))) {
      last = end - 1;
    }
    return last < first
        ? Optional.empty()
        : Optional.of(new NounPhrase(first, last, last, isTime(first, last)));
  }

  private boolean isSubstantive(int first, int end) {
    return text.tag(first).equals("DT") && (end - first > 1 || text.isFinite(end));
  }

  private boolean isNoun(int i) {
    return text.token(i).isNoun() || text.tag(i).equals("PRP") || text.isAcronym(i) || isNamed(i);
  }

  private boolean isTime(int first, int last) {
    Optional<Mention> name = text.name(last);
    if (name.isPresent()) {
      NameType type = name.get().type();
      return type == NameType.DATE;
    }
    return TIMES.contains(text.lower(last))
        || DAYS.contains(text.lower(last))
        || (first == last && text.token(first).form().matches("(19|20)\\d\\d"));
  }
}
