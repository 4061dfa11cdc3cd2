package dateline.answer.handler;

import dateline.answer.Answer;
import dateline.answer.AnswerHandler;
import dateline.answer.Confidence;
import dateline.answer.Proof;
import dateline.fact.Argument;
import dateline.fact.Fact;
import dateline.fact.FactKind;
import dateline.fact.FactQuery;
import dateline.fact.Role;
import dateline.fact.Scope;
import dateline.question.AnalyzedQuestion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers "who is X" from profiles: the role first, else what X belongs to or where X is from. */
final class WhoIsHandler implements AnswerHandler {
  private static final List<Role> TELLING =
      List.of(Role.DESCRIPTION, Role.MEMBERSHIP, Role.NATIONALITY);

  /**
   * Where the reader is surer than this, it is right more often than a profile, on the held-out
   * stories.
   */
  private static final Confidence OF_PROFILES = new Confidence(0.5);

  private final Desk desk;
  private final AnswerHandler otherwise;

  WhoIsHandler(Desk desk, AnswerHandler otherwise) {
    this.desk = desk;
    this.otherwise = otherwise;
  }

  @Override
  public Answer answer(AnalyzedQuestion question, Scope scope) {
    List<Proof> profiles =
        question.focus().subject().stream().flatMap(name -> profiles(name, scope)).toList();
    Answer read = otherwise.answer(question, scope);
    if (profiles.isEmpty() || isSurer(read)) {
      return read;
    }
    return new Answer.Words(profiles.get(0), profiles.subList(1, profiles.size()), OF_PROFILES);
  }

  /** Whether the reader found words and is surer of them than profiles deserve. */
  private static boolean isSurer(Answer read) {
    return read instanceof Answer.Words && read.confidence().compareTo(OF_PROFILES) >= 0;
  }

  private Stream<Proof> profiles(String name, Scope scope) {
    FactQuery query = new FactQuery(FactKind.PROFILE, Role.NAME, Words.of(name));
    return desk.factsAbout(name, scope, query).stream()
        .filter(fact -> telling(fact).isPresent())
        .sorted(Comparator.comparingInt(WhoIsHandler::rank))
        .flatMap(fact -> proof(fact).stream());
  }

  private static int rank(Fact fact) {
    return fact.argument(Role.DESCRIPTION)
        .map(words -> -Math.min(60, words.text().length()))
        .orElse(0);
  }

  private Optional<Proof> proof(Fact fact) {
    return telling(fact)
        .flatMap(
            words ->
                desk.passage(fact).map(passage -> desk.sources().proof(passage, words.span())));
  }

  private static Optional<Argument> telling(Fact fact) {
    return TELLING.stream().map(fact::argument).flatMap(Optional::stream).findFirst();
  }
}
