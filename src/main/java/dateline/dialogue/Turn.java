package dateline.dialogue;

import dateline.fact.Scope;
import dateline.question.Question;

/**
 * A message to be replied to.
 *
 * @param message as typed
 * @param scope the articles that it may be answered from
 */
public record Turn(Question message, Scope scope) {}
