/**
 * Apache OpenNLP: sentences, tokens, tags, lemmas, phrases, names, languages, question classes.
 *
 * <p>The only package that knows OpenNLP; others get its parts from {@link
 * dateline.adapter.opennlp.OpenNlp}.
 */
@NullMarked
package dateline.adapter.opennlp;

import org.jspecify.annotations.NullMarked;
