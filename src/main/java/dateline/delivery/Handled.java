package dateline.delivery;

import java.util.List;

/**
 * What became of something that came in: kept all together or not at all.
 *
 * @param incoming what is handled now
 * @param outgoing what is to be sent, in this order
 * @param notes what is to be remembered
 */
public record Handled(Incoming incoming, List<Outgoing> outgoing, List<Note> notes) {
  public Handled {
    outgoing = List.copyOf(outgoing);
    notes = List.copyOf(notes);
  }
}
