package dateline.adapter.onnx;

import dateline.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.LongStream;

/**
 * Cuts text into word pieces as uncased BERT models do (Devlin et al., 2019, section 3; Wu et al.,
 * 2016, section 4.1): lower case without accents, punctuation apart, then the longest known piece
 * from the left. Thread safe.
 */
final class WordPieces {
  /** Longer words are unknown as a whole, as in the original. */
  private static final int LONGEST_WORD = 100;

  private final Vocabulary vocabulary;
  private final int unknown;
  private final int beginning;
  private final int separator;

  WordPieces(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    unknown = vocabulary.required("[UNK]");
    beginning = vocabulary.required("[CLS]");
    separator = vocabulary.required("[SEP]");
  }

  /** The numbers of pieces as models read them: [CLS] before all, [SEP] behind each part. */
  long[] framed(List<List<Piece>> parts) {
    LongStream.Builder ids = LongStream.builder().add(beginning);
    for (List<Piece> part : parts) {
      part.forEach(piece -> ids.add(piece.id()));
      ids.add(separator);
    }
    return ids.build().toArray();
  }

  /** The pieces of a text, in order. */
  List<Piece> of(String text) {
    List<Piece> pieces = new ArrayList<>();
    Word word = new Word();
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      int behind = at + Character.charCount(point);
      if (isSpace(point) || standsAlone(point)) {
        add(word, pieces);
        word = new Word();
      }
      if (!isSpace(point) && !isControl(point)) {
        word.append(point, at, behind);
      }
      if (standsAlone(point)) {
        add(word, pieces);
        word = new Word();
      }
      at = behind;
    }
    add(word, pieces);
    return pieces;
  }

  /** The pieces of a word; of one that has no visible character the unknown one. */
  List<Piece> ofWord(String form) {
    List<Piece> found = of(form);
    return found.isEmpty() ? List.of(new Piece(unknown, new Span(0, form.length()))) : found;
  }

  private void add(Word word, List<Piece> pieces) {
    List<Piece> found = new ArrayList<>();
    for (int at = 0; at < word.length(); ) {
      int behind = word.length() > LONGEST_WORD ? at : longest(word, at);
      if (behind == at) {
        pieces.add(new Piece(unknown, word.span(0, word.length())));
        return;
      }
      found.add(new Piece(vocabulary.required(word.part(at, behind)), word.span(at, behind)));
      at = behind;
    }
    pieces.addAll(found);
  }

  private int longest(Word word, int at) {
    int behind = word.length();
    while (behind > at) {
      OptionalInt id = vocabulary.id(word.part(at, behind));
      if (id.isPresent()) {
        return behind;
      }
      behind--;
    }
    return at;
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  private static boolean isControl(int point) {
    int type = Character.getType(point);
    return point == 0
        || point == 0xFFFD
        || type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED
        || type == Character.SURROGATE;
  }

  private static boolean standsAlone(int point) {
    return isPunctuation(point) || Character.isIdeographic(point);
  }

  private static boolean isPunctuation(int point) {
    if (point < 128) {
      return point > ' ' && point < 127 && !Character.isLetterOrDigit(point);
    }
    return switch (Character.getType(point)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** A word in lower case that knows where each of its characters comes from. */
  private static final class Word {
    private final StringBuilder letters = new StringBuilder();
    private final List<Span> origins = new ArrayList<>();

    void append(int point, int start, int end) {
      String lower = Character.toString(point).toLowerCase(Locale.ROOT);
      String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
      apart
          .codePoints()
          .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
          .forEach(
              part -> {
                letters.appendCodePoint(part);
                for (int i = 0; i < Character.charCount(part); i++) {
                  origins.add(new Span(start, end));
                }
              });
    }

    int length() {
      return letters.length();
    }

    String part(int from, int to) {
      return (from == 0 ? "" : "##") + letters.substring(from, to);
    }

    Span span(int from, int to) {
      return new Span(origins.get(from).start(), origins.get(to - 1).end());
    }
  }
}
