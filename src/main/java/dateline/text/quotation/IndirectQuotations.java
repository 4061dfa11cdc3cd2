package dateline.text.quotation;

import dateline.text.Quotation;
import dateline.text.Quotation.Style;
import dateline.text.Span;
import dateline.text.phrase.FlatText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds clauses that retell what was said: "X said that …", "…, X said", "according to X, …".
 *
 * @see <a href="https://aclanthology.org/D13-1101/">Pareti et al., 2013</a>
 */
final class IndirectQuotations {
  /** So many words are a clause even where the tagger has found no verb in them. */
  private static final int LONG = 5;

  private final FlatText text;
  private final SayingVerbs verbs;
  private final List<Quoted> quoted;
  private final List<Report> reports;

  IndirectQuotations(FlatText text, SayingVerbs verbs, List<Quoted> quoted, List<Report> reports) {
    this.text = text;
    this.verbs = verbs;
    this.quoted = quoted;
    this.reports = reports;
  }

  List<Quotation> find(Set<Report> used) {
    List<Quotation> found = new ArrayList<>();
    for (Report report : reports) {
      if (!used.contains(report)) {
        words(report).flatMap(this::trimmed).ifPresent(words -> found.add(of(report, words)));
      }
    }
    return found;
  }

  private Quotation of(Report report, Span words) {
    Optional<Quoted> same = quoted.stream().filter(q -> q.marks().equals(words)).findFirst();
    boolean mixed = quoted.stream().anyMatch(q -> q.marks().overlaps(words));
    return new Quotation(
        same.map(Quoted::inner).orElse(words),
        same.isPresent() ? Style.DIRECT : mixed ? Style.MIXED : Style.INDIRECT,
        report.speaker(),
        Optional.of(report.details().verb()),
        report.details().addressee(),
        report.details().occasion());
  }

  private Optional<Span> words(Report report) {
    boolean according = text.lower(report.verb()).equals("according");
    int sentenceEnd = text.sentenceEnd(report.verb());
    Optional<Integer> start = according ? afterAccording(report) : clauseStart(report);
    if (start.isPresent()) {
      return tokens(start.get(), cut(report, start.get(), sentenceEnd));
    }
    return isFinal(report, sentenceEnd) ? before(report) : Optional.empty();
  }

  private Optional<Span> tokens(int first, int end) {
    return first < end && (hasVerb(first, end) || end - first >= LONG)
        ? Optional.of(text.span(first, end - 1))
        : Optional.empty();
  }

  private Optional<Integer> afterAccording(Report report) {
    int end = report.end();
    boolean opens = text.sentence(report.first() - 1) != text.sentence(report.first());
    boolean inserted =
        text.lower(report.first() - 1).equals(",") && isLinking(text.tag(report.first() - 2));
    if (!opens && !inserted) {
      return Optional.empty();
    }
    return Optional.of(text.lower(end).equals(",") ? end + 1 : end);
  }

  private static boolean isLinking(String tag) {
    return tag.equals("WDT") || tag.equals("IN") || tag.equals("CC");
  }

  private Optional<Integer> clauseStart(Report report) {
    int next = report.end();
    if (text.lower(next).equals(",") && isThat(report, next + 1)) {
      next++;
    }
    if (text.sentence(next) != text.sentence(report.verb())) {
      return Optional.empty();
    }
    if (isThat(report, next)) {
      return Optional.of(next + 1);
    }
    return verbs.takesBareClause(report.verb())
            && opensClause(next)
            && !(verbs.takesObject(report.verb()) && isThing(next))
        ? Optional.of(next)
        : Optional.empty();
  }

  private boolean isThat(Report report, int i) {
    String word = text.lower(i);
    return (word.equals("that") && !text.isFinite(i + 1))
        || ((word.equals("whether") || word.equals("if")) && verbs.takesQuestion(report.verb()));
  }

  private boolean opensClause(int i) {
    String tag = text.tag(i);
    boolean opens =
        text.startsPhrase(i)
            || tag.equals("EX")
            || tag.equals("IN")
            || tag.equals("VBG")
            || tag.startsWith("W")
            || tag.equals("PRP")
            || tag.equals("DT")
            || "\"“''``".contains(text.lower(i));
    return opens && hasFinite(i + 1, text.sentenceEnd(i));
  }

  /** Whether a noun phrase stands alone, its only verbs in relative clauses: "a plan that will". */
  private boolean isThing(int first) {
    boolean relative = false;
    boolean within = false;
    for (int i = first + 1; text.startsPhrase(first) && i < text.sentenceEnd(first); i++) {
      if (text.tag(i).startsWith("W")) {
        relative = true;
        within = true;
      } else if (text.isFinite(i) && !text.isFinite(i - 1)) {
        if (!within) {
          return false;
        }
        within = false;
      } else if (relative && (text.lower(i).equals(",") || text.tag(i).equals("CC"))) {
        return true;
      }
    }
    return text.startsPhrase(first);
  }

  private boolean hasVerb(int first, int end) {
    for (int i = first; i < end; i++) {
      if (text.token(i).isVerb()) {
        return true;
      }
    }
    return false;
  }

  private boolean hasFinite(int first, int end) {
    for (int i = first; i < end; i++) {
      if (text.isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /** Where the clause ends: with its sentence, or where the next report begins beside it. */
  private int cut(Report report, int start, int sentenceEnd) {
    boolean aside = text.lower(report.first() - 1).equals("with");
    if (aside && text.sentence(report.first() - 2) != text.sentence(start)) {
      return comma(start, sentenceEnd);
    }
    for (Report other : reports) {
      if (other.verb() > start && other.first() < sentenceEnd && other.first() > start) {
        int before = other.first() - 1;
        if (isJoiner(before) && isBeside(report, other)) {
          return before > start && text.lower(before - 1).equals(",") ? before - 1 : before;
        }
      }
    }
    return sentenceEnd;
  }

  /** "With X saying A, B": where the comma stands. */
  private int comma(int start, int sentenceEnd) {
    int end = start;
    while (end < sentenceEnd && !text.lower(end).equals(",")) {
      end++;
    }
    return end;
  }

  private boolean isJoiner(int i) {
    String word = text.lower(i);
    return word.equals(",") || word.equals("and") || word.equals("with") || word.equals("while");
  }

  /** Whether the other report has the same speaker, or is a participle: ", adding that". */
  private boolean isBeside(Report report, Report other) {
    return text.tag(other.verb()).equals("VBG")
        || (other.speaker().isPresent() && other.speaker().equals(report.speaker()));
  }

  private boolean isFinal(Report report, int sentenceEnd) {
    boolean ends = report.end() >= sentenceEnd || ".,;\"”''".contains(text.lower(report.end()));
    boolean according = text.lower(report.verb()).equals("according");
    return ends && (according || text.lower(report.first() - 1).equals(","));
  }

  private Optional<Span> before(Report report) {
    int start = text.sentenceStart(report.verb());
    int end = report.first();
    for (int i = start; i < end; i++) {
      if (text.lower(i).equals(";")) {
        start = i + 1;
      }
    }
    return tokens(start, end);
  }

  /** Without marks of punctuation at either end; with the whole of a quoted stretch it cuts. */
  private Optional<Span> trimmed(Span words) {
    Span whole = words;
    for (Quoted stretch : quoted) {
      if (stretch.marks().overlaps(words) && !words.contains(stretch.marks())) {
        if (stretch.marks().start() < words.start()) {
          return Optional.empty();
        }
        whole = whole.cover(stretch.marks());
      }
    }
    String all = text.analyzed().text();
    int start = whole.start();
    while (start < whole.end() && ".,;: \u00a0".indexOf(all.charAt(start)) >= 0) {
      start++;
    }
    int end = whole.end();
    while (end > start && ".,;: \u00a0".indexOf(all.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > start ? Optional.of(new Span(start, end)) : Optional.empty();
  }
}
