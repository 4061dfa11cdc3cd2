/** Neural models through ONNX Runtime, and the word pieces that they read. */
@NullMarked
package dateline.adapter.onnx;

import org.jspecify.annotations.NullMarked;
