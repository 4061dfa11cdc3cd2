package dateline.adapter.onnx;

import dateline.text.Span;

/**
 * A word piece.
 *
 * @param id its number in the vocabulary
 * @param span where it stands in the text, in UTF-16 units
 */
record Piece(int id, Span span) {}
