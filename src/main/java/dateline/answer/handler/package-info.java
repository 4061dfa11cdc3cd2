/**
 * How the questions of each intent are answered: one handler an intent or a family of intents that
 * differ in nothing but what the reader looks for, all behind {@link
 * dateline.answer.handler.Handlers}.
 */
@NullMarked
package dateline.answer.handler;

import org.jspecify.annotations.NullMarked;
