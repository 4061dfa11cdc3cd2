package dateline.question;

import java.util.List;
import java.util.Optional;

/**
 * What a question points at, in its own words.
 *
 * @param interrogative the question word in lower case and full spelling ("who"), where there is
 *     one
 * @param head the noun that names what is asked for: "city" of "which city", "people" of "how many
 *     people", "capital" of "what is the capital of France"
 * @param subject whom or what it is about: X of "who is X" and of "what did X say"
 * @param topic Y of "what did X say about Y", "summary of Y", "tell me when Y"; what was said in
 *     "who said Y"
 * @param proposition the content words of what a yes-no question asks to confirm, without the
 *     auxiliary, in the order of the text; empty for other questions
 * @param negated whether the question itself is negated ("didn't they sign?")
 */
public record Focus(
    Optional<String> interrogative,
    Optional<String> head,
    Optional<String> subject,
    Optional<String> topic,
    List<Keyword> proposition,
    boolean negated) {
  /** A question that points at nothing. */
  public static final Focus NONE =
      new Focus(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), false);

  public Focus {
    proposition = List.copyOf(proposition);
  }
}
