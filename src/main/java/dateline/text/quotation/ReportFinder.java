package dateline.text.quotation;

import dateline.text.Span;
import dateline.text.phrase.FlatText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Finds who says: every affirmed verb of saying outside of quoted words, with its speaker.
 *
 * <p>The patterns follow the cues of Pareti et al. (2013), "Automatically detecting and attributing
 * indirect quotations", section 4, and O'Keefe et al. (2012), "A sequence labelling approach to
 * quote attribution", section 3.
 *
 * @see <a href="https://aclanthology.org/D13-1101/">Pareti et al., 2013</a>
 */
final class ReportFinder {
  private final FlatText text;
  private final SayingVerbs verbs;
  private final SpeakerPhrase speakers;
  private final ComplementReader complements;
  private final IntPredicate quoted;

  /**
   * @param quoted whether a token stands within whole quoted words
   */
  ReportFinder(FlatText text, SayingVerbs verbs, IntPredicate quoted) {
    this.text = text;
    this.verbs = verbs;
    this.quoted = quoted;
    speakers = new SpeakerPhrase(text);
    complements = new ComplementReader(text, verbs);
  }

  List<Report> find() {
    List<Report> found = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      if (!quoted.test(i)) {
        at(i, found).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  private Optional<Report> at(int i, List<Report> before) {
    if (text.lower(i).equals("according") && text.lower(i + 1).equals("to")) {
      return accordingTo(i);
    }
    if (!verbs.isReporting(i) || isPassive(i) || isUnsaid(i)) {
      return Optional.empty();
    }
    int group = groupStart(i);
    Optional<SpeakerPhrase.Found> left = left(i, group);
    if (left.isPresent()) {
      return Optional.of(leftReport(i, left.get()));
    }
    if (canInvert(i, group)) {
      Optional<SpeakerPhrase.Found> right = speakers.startingAt(i + 1);
      if (right.isPresent()) {
        return Optional.of(rightReport(i, right.get()));
      }
    }
    return shared(i, group, before);
  }

  private Optional<Report> accordingTo(int i) {
    return speakers
        .startingAt(i + 2)
        .map(found -> speakers.withAuthor(found))
        .map(
            found ->
                new Report(
                    i,
                    i,
                    found.wholeLast() + 1,
                    Optional.of(found.span(text)),
                    new Report.Details(text.span(i, i + 1), Optional.empty(), Optional.empty())));
  }

  /** The first token of the verb group: over adverbs and auxiliaries to the left. */
  private int groupStart(int verb) {
    int first = verb;
    while (text.sentence(first - 1) == text.sentence(verb) && isAuxiliary(first - 1)) {
      first--;
    }
    return first;
  }

  private boolean isAuxiliary(int i) {
    String lemma = text.token(i).lemma();
    return text.tag(i).startsWith("RB")
        || text.tag(i).equals("MD")
        || (lemma.equals("have") && text.token(i).isVerb())
        || (lemma.equals("be") && text.token(i).isVerb())
        || (lemma.equals("do") && text.token(i).isVerb());
  }

  private boolean isPassive(int i) {
    if (!text.tag(i).equals("VBN") && !text.tag(i).equals("VBD")) {
      return false;
    }
    for (int j = groupStart(i); j < i; j++) {
      if (text.token(j).lemma().equals("be")) {
        return true;
      }
    }
    return false;
  }

  /** "did not say", "declined to say", "would say", "to say": no words were said. */
  private boolean isUnsaid(int i) {
    int group = groupStart(i);
    for (int j = group; j < i; j++) {
      boolean modal = text.tag(j).equals("MD") && !text.lower(j).equals("will");
      if (verbs.isNegation(j) || modal) {
        return true;
      }
    }
    return text.lower(group - 1).equals("to")
        || verbs.isNegation(group - 1)
        || verbs.isRefusing(group - 1)
        || text.lower(group - 1).equals("of");
  }

  private Optional<SpeakerPhrase.Found> left(int verb, int group) {
    if (text.tag(verb).equals("VBG") && text.lower(group - 1).equals("as")) {
      return beforeQuotedAs(group - 1);
    }
    return isSubjectless(verb, group) ? Optional.empty() : speakers.endingBefore(group);
  }

  /** "X was quoted (by Y) as saying". */
  private Optional<SpeakerPhrase.Found> beforeQuotedAs(int as) {
    int start = text.sentenceStart(as);
    for (int i = as - 1; i > start; i--) {
      if (verbs.isQuoted(i)) {
        return speakers.endingBefore(groupStart(i));
      }
    }
    return Optional.empty();
  }

  private boolean isSubjectless(int verb, int group) {
    boolean participle = text.tag(verb).equals("VBG") && group == verb;
    return participle && text.lower(group - 1).equals(",");
  }

  private boolean canInvert(int verb, int group) {
    int before = group - 1;
    boolean free =
        text.sentence(before) != text.sentence(verb)
            || quoted.test(before)
            || ",\"”-–—".contains(text.lower(before))
            || text.lower(before).equals("''");
    return free && verbs.isSaying(verb) && !text.tag(verb).equals("VBG");
  }

  /** "She said … and added", "…, adding": the speaker of the report before it. */
  private Optional<Report> shared(int verb, int group, List<Report> before) {
    boolean joined =
        text.lower(group - 1).equals("and")
            || text.lower(group - 1).equals(",")
            || text.lower(group - 1).equals("but");
    if (!joined || continuesInfinitive(verb)) {
      return Optional.empty();
    }
    Optional<Span> speaker =
        before.isEmpty() ? Optional.empty() : lastIn(text.sentence(verb), before);
    if (speaker.isEmpty()) {
      speaker = mainSubject(verb);
    }
    return speaker.map(
        who -> {
          ComplementReader.Complements rest = complements.read(verb);
          return new Report(verb, group, rest.end(), Optional.of(who), details(verb, rest));
        });
  }

  /** "They were asked to look and say what they saw": the second one is as unsaid as the first. */
  private boolean continuesInfinitive(int verb) {
    boolean base = text.lower(verb).equals(text.token(verb).lemma());
    for (int i = text.sentenceStart(verb); base && i < verb; i++) {
      boolean infinitive = text.tag(i).equals("TO") && text.tag(i + 1).equals("VB");
      if (infinitive || (text.tag(i).equals("MD") && !text.lower(i).equals("will"))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Span> lastIn(int sentence, List<Report> before) {
    Report last = before.get(before.size() - 1);
    return text.sentence(last.verb()) == sentence ? last.speaker() : Optional.empty();
  }

  /** The subject of the sentence's first finite verb. */
  private Optional<Span> mainSubject(int verb) {
    for (int i = text.sentenceStart(verb); i < verb; i++) {
      if (text.isFinite(i) && !quoted.test(i)) {
        return speakers.endingBefore(groupStart(i)).map(found -> found.span(text));
      }
    }
    return Optional.empty();
  }

  private Report leftReport(int verb, SpeakerPhrase.Found found) {
    ComplementReader.Complements rest = complements.read(verb);
    Report.Details details = details(verb, rest);
    if (details.occasion().isEmpty()) {
      details =
          new Report.Details(
              details.verb(), details.addressee(), complements.occasionBefore(found.wholeFirst()));
    }
    return new Report(verb, found.wholeFirst(), rest.end(), Optional.of(found.span(text)), details);
  }

  private Report rightReport(int verb, SpeakerPhrase.Found found) {
    ComplementReader.Complements rest = complements.readFrom(verb, found.wholeLast() + 1);
    return new Report(verb, verb, rest.end(), Optional.of(found.span(text)), details(verb, rest));
  }

  private Report.Details details(int verb, ComplementReader.Complements rest) {
    return new Report.Details(text.span(verb, verb), rest.addressee(), rest.occasion());
  }
}
