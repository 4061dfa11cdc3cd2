/**
 * How facts are found in an analysed article: clauses over phrases, and one extractor for each kind
 * of fact.
 *
 * <p>Everything is patterns over flat phrases, after ReVerb and ClausIE: no parser is needed, so
 * that a sentence costs a fraction of a millisecond. What facts are stands in {@code
 * dateline.fact}.
 *
 * @see <a href="https://aclanthology.org/D11-1142/">Fader, Soderland and Etzioni, 2011</a>
 * @see <a href="https://doi.org/10.1145/2488388.2488420">Del Corro and Gemulla, 2013</a>
 */
@NullMarked
package dateline.fact.extract;

import org.jspecify.annotations.NullMarked;
