package dateline.fact.extract;

import java.util.Set;

/** Words that join, govern and colour clauses. */
final class ClauseWords {
  /** Words that open a subordinate clause and that a chunker may take for prepositions. */
  static final Set<String> SUBORDINATORS =
      Set.of(
          "because", "if", "unless", "that", "whether", "although", "though", "while", "whereas");

  /** Verbs whose infinitive tells the same deed: "agreed to meet". */
  static final Set<String> CATENATIVES =
      Set.of(
          "agree",
          "aim",
          "appear",
          "attempt",
          "be",
          "begin",
          "cease",
          "choose",
          "continue",
          "decide",
          "decline",
          "due",
          "expect",
          "expected",
          "fail",
          "go",
          "going",
          "have",
          "hope",
          "intend",
          "manage",
          "need",
          "offer",
          "plan",
          "pledge",
          "prefer",
          "prepare",
          "promise",
          "refuse",
          "scheduled",
          "seek",
          "seem",
          "set",
          "start",
          "tend",
          "threaten",
          "try",
          "use",
          "vow",
          "want",
          "wish",
          "likely",
          "ready",
          "supposed",
          "is",
          "are",
          "was",
          "were");

  /** Verbs with an infinitive that make a plan of it. */
  static final Set<String> PLANNING =
      Set.of(
          "plan",
          "intend",
          "promise",
          "agree",
          "decide",
          "aim",
          "pledge",
          "vow",
          "prepare",
          "set",
          "schedule",
          "due",
          "expect",
          "go",
          "offer",
          "hope");

  /** Verbs with which somebody wants something of somebody. */
  static final Set<String> WANTING =
      Set.of("want", "ask", "urge", "demand", "request", "appeal", "beg", "wish", "insist");

  /** Verbs that do the same only before what is wanted: "ordered them to leave". */
  static final Set<String> WANTING_WITH_COMPLEMENT =
      Set.of("order", "need", "call", "seek", "require", "instruct", "invite", "warn", "advise");

  /** Verbs with an infinitive that say that it is not done. */
  static final Set<String> FAILING = Set.of("fail", "refuse", "decline", "cease", "neglect");

  static final Set<String> NEGATIONS =
      Set.of(
          "not", "n't", "never", "no", "nobody", "none", "neither", "nothing", "nor", "hardly",
          "cannot");

  static final Set<String> DOUBTS =
      Set.of("probably", "possibly", "perhaps", "maybe", "likely", "apparently", "presumably");

  static final Set<String> POSSIBLE_MODALS = Set.of("may", "might", "can", "could", "cannot", "ca");

  static final Set<String> OBLIGING_MODALS = Set.of("must", "should", "ought");

  /** Nouns and adjectives that take an infinitive of their own: "the plan to close". */
  static final Set<String> INFINITIVE_NOUNS =
      Set.of(
          "ability",
          "able",
          "agreement",
          "attempt",
          "bid",
          "call",
          "chance",
          "decision",
          "demand",
          "duty",
          "effort",
          "failure",
          "first",
          "hope",
          "likely",
          "move",
          "need",
          "offer",
          "order",
          "permission",
          "plan",
          "power",
          "pressure",
          "promise",
          "ready",
          "reason",
          "refusal",
          "request",
          "right",
          "threat",
          "time",
          "unable",
          "way",
          "willing",
          "wish");

  /** Verbs whose object does what the infinitive says: "asked people to leave". */
  static final Set<String> CONTROLLING =
      Set.of(
          "advise",
          "allow",
          "appeal",
          "ask",
          "beg",
          "call",
          "cause",
          "convince",
          "enable",
          "encourage",
          "expect",
          "force",
          "help",
          "instruct",
          "invite",
          "lead",
          "need",
          "order",
          "permit",
          "persuade",
          "push",
          "request",
          "require",
          "tell",
          "urge",
          "vote",
          "want",
          "warn",
          "wish",
          "ban",
          "bar",
          "oblige",
          "prompt",
          "say",
          "believe",
          "know",
          "find",
          "see",
          "be");

  private ClauseWords() {}
}
