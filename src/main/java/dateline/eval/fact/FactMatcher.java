package dateline.eval.fact;

import dateline.fact.Argument;
import dateline.fact.Fact;
import dateline.fact.FactKind;
import dateline.fact.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells whether an extracted fact is the one that a person labelled. */
final class FactMatcher {
  /** An argument is found when at least half of its words are, and half of what is found is it. */
  static final double ENOUGH = 0.5;

  private static final Map<FactKind, Set<Role>> DECISIVE =
      Map.of(
          FactKind.EVENT, Set.of(Role.AGENT, Role.ACTION, Role.PATIENT),
          FactKind.QUOTATION, Set.of(Role.SPEAKER, Role.WORDS),
          FactKind.PROFILE, Set.of(Role.NAME, Role.DESCRIPTION, Role.AGE),
          FactKind.QUANTITY, Set.of(Role.AMOUNT, Role.OF),
          FactKind.TIME, Set.of(Role.TIME, Role.OF),
          FactKind.PLACE, Set.of(Role.PLACE, Role.OF),
          FactKind.REASON, Set.of(Role.REASON, Role.OUTCOME),
          FactKind.STATEMENT, Set.of(Role.SENTENCE));

  private FactMatcher() {}

  /**
   * How well the two agree: 0 where the kind differs or an argument that decides is missed,
   * otherwise the mean overlap of the arguments that decide.
   */
  static double agreement(LabelledFact label, Fact fact) {
    if (label.kind() != fact.kind()) {
      return 0;
    }
    List<Double> overlaps =
        DECISIVE.getOrDefault(label.kind(), Set.of()).stream()
            .filter(label.roles()::containsKey)
            .map(role -> overlap(label, fact, role))
            .toList();
    if (overlaps.stream().anyMatch(overlap -> overlap < ENOUGH)) {
      return 0;
    }
    return overlaps.stream().mapToDouble(overlap -> overlap).average().orElse(0);
  }

  /** Whether the extractor names the same speakers in the same order. */
  static boolean attributesAlike(LabelledFact label, Fact fact) {
    List<Argument> speakers = fact.attribution().speakers();
    if (speakers.size() != label.attribution().size()) {
      return false;
    }
    for (int i = 0; i < speakers.size(); i++) {
      if (overlap(label.attribution().get(i), speakers.get(i)) < ENOUGH) {
        return false;
      }
    }
    return true;
  }

  /** Whether the argument stands for the same name, or for exactly the same days. */
  static boolean resolvesAlike(LabelledFact label, Fact fact, Role role) {
    Optional<Argument> argument = fact.argument(role);
    String wanted = label.resolved().getOrDefault(role, "");
    return role == Role.TIME
        ? argument.filter(found -> found.resolved().equals(wanted)).isPresent()
        : argument.filter(found -> TokenOverlap.f1(found.resolved(), wanted) >= ENOUGH).isPresent();
  }

  private static double overlap(LabelledFact label, Fact fact, Role role) {
    return fact.argument(role)
        .map(
            argument ->
                Math.max(
                    overlap(label.roles().getOrDefault(role, ""), argument),
                    label.resolved().containsKey(role)
                        ? TokenOverlap.f1(
                            label.resolved().getOrDefault(role, ""), argument.resolved())
                        : 0))
        .orElse(0.0);
  }

  private static double overlap(String wanted, Argument argument) {
    return Math.max(
        TokenOverlap.f1(wanted, argument.text()), TokenOverlap.f1(wanted, argument.resolved()));
  }
}
