package dateline.text.quotation;

import dateline.text.Span;

/**
 * A stretch between quotation marks.
 *
 * @param marks from the opening mark to the closing one, both included; to the paragraph's end
 *     where the quotation goes on in the next one
 * @param inner what stands between them, without space at either end
 * @param nested whether it stands within another one
 * @param resumed whether it goes on from the paragraph before, which was left open
 */
record Quoted(Span marks, Span inner, boolean nested, boolean resumed) {}
