package dateline.operation;

import java.util.List;

/**
 * Whether a running program is well.
 *
 * @param signs what was looked at
 */
public record Health(List<Sign> signs) {
  public Health {
    signs = List.copyOf(signs);
  }

  /** Whether every part is well. */
  public boolean works() {
    return signs.stream().allMatch(Sign::works);
  }

  /**
   * One part that was looked at.
   *
   * @param part what it is
   * @param works whether it is well
   * @param detail what was seen
   */
  public record Sign(String part, boolean works, String detail) {}
}
