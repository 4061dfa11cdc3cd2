package dateline.text.quotation;

import dateline.text.Quotation;
import dateline.text.Quotation.Style;
import dateline.text.Span;
import dateline.text.phrase.FlatText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives words between quotation marks to their speakers.
 *
 * <p>In the order of Muzny et al. (2017), "A two-stage sieve approach for quote attribution",
 * section 4: a verb of saying beside the words, a name behind a dash, the speaker of the words
 * before them in the paragraph, the speaker of the paragraph before.
 *
 * @see <a href="https://aclanthology.org/E17-1044/">Muzny et al., 2017</a>
 */
final class DirectQuotations {
  private static final Pattern FULL = Pattern.compile(".*[.,!?…—–-]", Pattern.DOTALL);
  private static final int FEWEST_WORDS = 3;

  private final FlatText text;
  private final List<Quoted> quoted;
  private final List<Report> reports;
  private final Set<Report> used = new HashSet<>();
  private final Set<Quoted> whole = new HashSet<>();

  DirectQuotations(FlatText text, List<Quoted> quoted, List<Report> reports) {
    this.text = text;
    this.quoted = quoted.stream().filter(q -> !q.nested()).toList();
    this.reports = reports;
  }

  /** Reports that introduce or follow words between marks, and so no clause. */
  Set<Report> used() {
    return used;
  }

  /** The stretches that are quotations by themselves, and not fragments of a clause. */
  Set<Quoted> whole() {
    return whole;
  }

  /** The quotations with a verb or without one; speakers that go on are still to be filled in. */
  List<Quotation> find() {
    List<Quotation> found = new ArrayList<>();
    for (Quoted stretch : quoted) {
      Optional<Report> beside = isFragment(stretch) ? before(stretch) : beside(stretch);
      Optional<Span> signed = beside.isPresent() ? Optional.empty() : signature(stretch);
      if (beside.isPresent() || signed.isPresent() || isWhole(stretch)) {
        beside.ifPresent(used::add);
        whole.add(stretch);
        found.add(quotation(stretch, beside, signed));
      }
    }
    return found;
  }

  private Optional<Report> beside(Quoted stretch) {
    return after(stretch).or(() -> before(stretch));
  }

  /** Words in the middle of a clause: had a “good talk” with him “on trade”. */
  private boolean isFragment(Quoted stretch) {
    return !opensFreely(first(stretch))
        && Character.isLowerCase(stretch.inner().of(text.analyzed().text()).charAt(0));
  }

  private static Quotation quotation(
      Quoted stretch, Optional<Report> report, Optional<Span> signed) {
    return new Quotation(
        stretch.inner(),
        Style.DIRECT,
        report.flatMap(Report::speaker).or(() -> signed),
        report.map(r -> r.details().verb()),
        report.flatMap(r -> r.details().addressee()),
        report.flatMap(r -> r.details().occasion()));
  }

  /** The token that holds the opening mark. */
  private int first(Quoted stretch) {
    return text.firstAtOrAfter(stretch.marks().start());
  }

  /** The token behind the closing mark. */
  private int behind(Quoted stretch) {
    return text.firstAtOrAfter(stretch.marks().end());
  }

  private Optional<Report> before(Quoted stretch) {
    int first = first(stretch);
    return reports.stream()
        .filter(r -> !text.lower(r.verb()).equals("according"))
        .filter(r -> r.end() == first || (r.end() == first - 1 && introduces(first - 1)))
        .filter(r -> text.paragraph(r.verb()) == text.paragraph(first) || introduces(first - 1))
        .reduce((one, later) -> later);
  }

  private boolean introduces(int i) {
    return text.lower(i).equals(",") || text.lower(i).equals(":");
  }

  private Optional<Report> after(Quoted stretch) {
    int behind = behind(stretch);
    int start = isJoint(behind) ? behind + 1 : behind;
    if (text.paragraph(start) != text.paragraph(behind - 1)) {
      return Optional.empty();
    }
    boolean ended = stretch.inner().of(text.analyzed().text()).endsWith(".");
    boolean punctuated = start > behind || endsFully(stretch);
    return reports.stream()
        .filter(r -> r.first() == start)
        .filter(r -> punctuated || r.verb() == start)
        .filter(r -> !ended || closesItsSentence(r))
        .findFirst();
  }

  private boolean isJoint(int i) {
    String form = text.lower(i);
    return form.equals(",") || form.equals("-") || form.equals("–") || form.equals("—");
  }

  /** Whether nothing is said behind the report: "…." Smith said. */
  private boolean closesItsSentence(Report report) {
    return report.end() >= text.sentenceEnd(report.verb())
        || ".,".contains(text.lower(report.end()));
  }

  private boolean endsFully(Quoted stretch) {
    String marked =
        new Span(stretch.marks().start(), stretch.marks().end() - 1).of(text.analyzed().text());
    return FULL.matcher(marked.stripTrailing()).matches();
  }

  /** A name behind a dash: "…" — Jane Roe. */
  private Optional<Span> signature(Quoted stretch) {
    int dash = behind(stretch);
    boolean dashed = isJoint(dash) && !text.lower(dash).equals(",");
    if (!dashed || !text.token(dash + 1 < text.size() ? dash + 1 : dash).isProperNoun()) {
      return Optional.empty();
    }
    return text.phrase(dash + 1)
        .filter(p -> text.paragraph(p.last() + 1) != text.paragraph(dash) || isJoint(p.last() + 1))
        .map(text::span);
  }

  private boolean isWhole(Quoted stretch) {
    int first = first(stretch);
    int behind = behind(stretch);
    String inner = stretch.inner().of(text.analyzed().text());
    boolean closed =
        endsFully(stretch)
            || text.paragraph(behind) != text.paragraph(behind - 1)
            || ".,;".contains(text.lower(behind));
    return behind - first >= FEWEST_WORDS + 2
        && closed
        && opensFreely(first)
        && (stretch.resumed()
            || Character.isUpperCase(inner.charAt(0))
            || !Character.isLetter(inner.charAt(0)))
        && hasVerb(first, behind);
  }

  private boolean opensFreely(int first) {
    return text.paragraph(first - 1) != text.paragraph(first)
        || ".,:;!?\"”''".contains(text.lower(first - 1))
        || text.sentence(first - 1) != text.sentence(first);
  }

  private boolean hasVerb(int first, int end) {
    for (int i = first; i < end; i++) {
      if (text.token(i).isVerb()) {
        return true;
      }
    }
    return false;
  }
}
