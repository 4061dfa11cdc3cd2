package dateline.text.quotation;

import dateline.text.Quotation;
import dateline.text.Quotation.Style;
import dateline.text.Span;
import dateline.text.phrase.FlatText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds fragments by which somebody calls a thing: "She called the plan “a disgrace”". */
final class NamedAs {
  private static final int REACH = 14;

  private final FlatText text;
  private final SayingVerbs verbs;
  private final SpeakerPhrase speakers;

  NamedAs(FlatText text, SayingVerbs verbs) {
    this.text = text;
    this.verbs = verbs;
    speakers = new SpeakerPhrase(text);
  }

  List<Quotation> find(List<Quoted> quoted, Set<Quoted> whole) {
    List<Quotation> found = new ArrayList<>();
    for (Quoted stretch : quoted) {
      if (!stretch.nested() && !whole.contains(stretch)) {
        of(stretch).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Quotation> of(Quoted stretch) {
    int first = text.firstAtOrAfter(stretch.marks().start());
    for (int i = first - 1; i >= 0 && first - i < REACH; i--) {
      if (text.sentence(i) != text.sentence(first - 1)) {
        return Optional.empty();
      }
      if (verbs.isNaming(i)) {
        return quotation(stretch, i);
      }
      if (text.isFinite(i) || text.lower(i).equals("\"")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Quotation> quotation(Quoted stretch, int verb) {
    int group = verb;
    while (group > 0 && (text.tag(group - 1).startsWith("RB") || isHave(group - 1))) {
      group--;
    }
    Optional<Span> speaker = speakers.endingBefore(group).map(found -> found.span(text));
    return speaker.map(
        who ->
            new Quotation(
                stretch.inner(),
                Style.MIXED,
                Optional.of(who),
                Optional.of(text.span(verb, verb)),
                Optional.empty(),
                Optional.empty()));
  }

  private boolean isHave(int i) {
    return text.token(i).lemma().equals("have");
  }
}
