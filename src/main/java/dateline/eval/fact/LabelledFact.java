package dateline.eval.fact;

import dateline.fact.FactKind;
import dateline.fact.Polarity;
import dateline.fact.Role;
import dateline.fact.Standing;
import java.util.List;
import java.util.Map;

/**
 * A fact as a person labelled it.
 *
 * @param article the article's file name without its suffix
 * @param split whether it serves to build the extractor or only to report
 * @param sentence the sentence it stands in, word for word
 * @param kind the kind
 * @param roles the arguments, as worded in the article
 * @param resolved what arguments stand for where that differs: full names, ISO 8601 intervals
 * @param attribution the speakers, outermost first, by their full names; none for the outlet
 * @param polarity whether it is said to be so
 * @param standing how firmly
 */
public record LabelledFact(
    String article,
    Split split,
    String sentence,
    FactKind kind,
    Map<Role, String> roles,
    Map<Role, String> resolved,
    List<String> attribution,
    Polarity polarity,
    Standing standing) {
  /** What a labelled article may be used for. */
  public enum Split {
    /** To build and tune the extractor. */
    DEV,
    /** To report only. */
    TEST
  }

  public LabelledFact {
    roles = Map.copyOf(roles);
    resolved = Map.copyOf(resolved);
    attribution = List.copyOf(attribution);
    if (roles.isEmpty() || !roles.keySet().containsAll(resolved.keySet())) {
      throw new IllegalArgumentException("a labelled fact has arguments: " + kind + " " + sentence);
    }
  }
}
