package dateline.text.quotation;

import dateline.text.AnalyzedText;
import dateline.text.Quotation;
import dateline.text.Quotation.Style;
import dateline.text.Span;
import dateline.text.phrase.FlatText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what is said and by whom. Thread safe.
 *
 * <p>Cost: about linear in the text.
 */
public final class QuotationFinder {
  private static final Comparator<Quotation> BY_WORDS =
      Comparator.<Quotation>comparingInt(quotation -> quotation.words().start())
          .thenComparing(quotation -> -quotation.words().end());

  /** The quotations of a text in the order of their words. */
  public List<Quotation> find(AnalyzedText analyzed) {
    return find(new FlatText(analyzed));
  }

  /** The same, for a text whose noun phrases are found already. */
  public List<Quotation> find(FlatText text) {
    AnalyzedText analyzed = text.analyzed();
    List<Quoted> quoted = QuotationMarks.find(analyzed.text());
    SayingVerbs verbs = new SayingVerbs(text);
    boolean[] inside = inside(text, quoted);
    List<Report> reports = new ReportFinder(text, verbs, i -> i >= 0 && inside[i]).find();
    DirectQuotations direct = new DirectQuotations(text, quoted, reports);
    List<Quotation> found = new ArrayList<>(direct.find());
    found.addAll(new IndirectQuotations(text, verbs, quoted, reports).find(direct.used()));
    found.addAll(new NamedAs(text, verbs).find(quoted, direct.whole()));
    found.sort(BY_WORDS);
    return goOn(text, distinct(found), quoted);
  }

  private static boolean[] inside(FlatText text, List<Quoted> quoted) {
    boolean[] inside = new boolean[text.size()];
    for (Quoted stretch : quoted) {
      for (int i = text.firstAtOrAfter(stretch.marks().start());
          i < text.size() && text.token(i).span().start() < stretch.marks().end();
          i++) {
        inside[i] = true;
      }
    }
    return inside;
  }

  private static List<Quotation> distinct(List<Quotation> sorted) {
    Set<Span> seen = new HashSet<>();
    return sorted.stream().filter(quotation -> seen.add(quotation.words())).toList();
  }

  /** Gives words without a speaker of their own to whoever spoke right before them. */
  private static List<Quotation> goOn(FlatText text, List<Quotation> found, List<Quoted> quoted) {
    Set<Span> resumed = new HashSet<>();
    quoted.stream().filter(Quoted::resumed).forEach(stretch -> resumed.add(stretch.inner()));
    List<Quotation> complete = new ArrayList<>();
    for (Quotation quotation : found) {
      boolean open = quotation.style() == Style.DIRECT && quotation.speaker().isEmpty();
      Optional<Quotation> before =
          complete.isEmpty()
              ? Optional.empty()
              : Optional.of(complete.get(complete.size() - 1))
                  .filter(b -> resumed.contains(quotation.words()) || precedes(text, b, quotation));
      complete.add(open && before.isPresent() ? withSpeaker(quotation, before.get()) : quotation);
    }
    return backward(List.copyOf(complete), resumed);
  }

  /** Gives the opening paragraphs of a long quotation the speaker named only in its last one. */
  private static List<Quotation> backward(List<Quotation> found, Set<Span> resumed) {
    List<Quotation> complete = new ArrayList<>(found);
    for (int i = complete.size() - 1; i > 0; i--) {
      Quotation later = complete.get(i);
      Quotation earlier = complete.get(i - 1);
      if (resumed.contains(later.words()) && earlier.speaker().isEmpty()) {
        complete.set(i - 1, withSpeaker(earlier, later));
      }
    }
    return List.copyOf(complete);
  }

  /** Whether the later words follow in the same paragraph, or right behind the one before it. */
  private static boolean precedes(FlatText text, Quotation earlier, Quotation later) {
    int last = text.firstAtOrAfter(Math.max(0, earlier.words().end() - 1));
    int speaker = earlier.speaker().map(s -> text.firstAtOrAfter(s.start())).orElse(last);
    int first = text.firstAtOrAfter(later.words().start());
    int from = Math.max(Math.min(last, text.size() - 1), speaker);
    if (text.paragraph(from) == text.paragraph(first)) {
      return text.sentence(first) - text.sentence(from) <= 2;
    }
    int end = text.sentenceEnd(from);
    return earlier.verb().isPresent()
        && text.paragraph(first) == text.paragraph(from) + 1
        && text.paragraph(end) != text.paragraph(from);
  }

  private static Quotation withSpeaker(Quotation quotation, Quotation from) {
    return new Quotation(
        quotation.words(),
        quotation.style(),
        from.speaker(),
        Optional.empty(),
        from.addressee(),
        from.occasion());
  }
}
