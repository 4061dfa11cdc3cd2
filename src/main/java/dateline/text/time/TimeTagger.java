package dateline.text.time;

import dateline.text.AnalyzedText;
import dateline.text.TimeExpression;
import java.util.List;

/** Finds time expressions and resolves them. Thread safe. */
public final class TimeTagger {
  /** The time expressions of a text in order, not overlapping. */
  public List<TimeExpression> tag(AnalyzedText text, TimeReference reference) {
    return List.of();
  }
}
