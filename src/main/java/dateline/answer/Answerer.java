package dateline.answer;

import dateline.fact.Scope;
import dateline.question.AnalyzedQuestion;
import dateline.question.Intent;
import java.util.Map;

/** Answers questions, each by the handler of its intent. Thread safe. */
public final class Answerer {
  private final Map<Intent, AnswerHandler> handlers;
  private final AnswerHandler fallback;

  /** Answers by these handlers; an intent that has none is left to the fallback. */
  public Answerer(Map<Intent, AnswerHandler> handlers, AnswerHandler fallback) {
    this.handlers = Map.copyOf(handlers);
    this.fallback = fallback;
  }

  /** Answers a question from the articles in scope. */
  public Answer answer(AnalyzedQuestion question, Scope scope) {
    return handlers.getOrDefault(question.intent(), fallback).answer(question, scope);
  }
}
