import java.util.List;

/** Labels a sentence's words in BIO with PER, ORG, LOC, MISC and, where it knows them, DATE. */
interface Tagger {
  /** A label for each word. */
  List<String> labels(List<String> forms);
}
