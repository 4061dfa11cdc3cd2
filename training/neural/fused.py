"""Encoders as they are exported: in ONNX Runtime's own operators, each of which does what some ten small ones do in a layer
(attention; residual connection, bias and layer norm; bias and GELU). They compute the same but for rounding."""

import tempfile
from typing import Optional

import onnx
import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.onnx.symbolic_helper import parse_args

from rows import RUNTIME, by_rows

SHUT = -1e4  # added to what is shut out of attention, as ONNX Runtime does


OPSET = 17


@torch.library.custom_op("dateline::attention", mutates_args=())
def attention(query: Tensor, key: Tensor, value: Tensor, bias: Tensor, padding: Tensor, distances: Optional[Tensor], heads: int) -> Tensor:
    """Of queries (batch, queries, width) to keys and values (batch, length, width), whose biases are still to be added; padding:
    1 for a token, 0 for padding (batch, length); distances: added before the softmax (1, heads, queries, length), or None."""
    biases = bias.split(query.shape[2])
    query, key, value = ((part + of).unflatten(2, (heads, -1)).transpose(1, 2) for part, of in zip((query, key, value), biases))
    shut = torch.zeros(padding.shape).masked_fill(padding == 0, SHUT)[:, None, None, :]
    mask = shut if distances is None else shut + distances
    return F.scaled_dot_product_attention(query, key, value, attn_mask=mask).transpose(1, 2).flatten(2)


@torch.library.custom_op("dateline::skip_norm", mutates_args=())
def skip_norm(x: Tensor, skipped: Tensor, weight: Tensor, norm_bias: Tensor, bias: Tensor, eps: float) -> Tensor:
    """Layer norm of the sum of x, its bias and what skipped the layer."""
    return F.layer_norm(x + bias + skipped, weight.shape, weight, norm_bias, eps)


@torch.library.custom_op("dateline::bias_gelu", mutates_args=())
def bias_gelu(x: Tensor, bias: Tensor) -> Tensor:
    """GELU of the sum of x and its bias."""
    return F.gelu(x + bias)


@parse_args("v", "v", "v", "v", "v", "v", "i")
def attention_in_onnx(graph, query, key, value, bias, padding, distances, heads):
    more = [] if distances.node().mustBeNone() else [distances]
    out = graph.op(f"{RUNTIME}::MultiHeadAttention", query, key, value, bias, padding, *more, num_heads_i=heads)
    return out.setType(query.type())


@parse_args("v", "v", "v", "v", "v", "f")
def skip_norm_in_onnx(graph, x, skipped, weight, norm_bias, bias, eps):
    return graph.op(f"{RUNTIME}::SkipLayerNormalization", x, skipped, weight, norm_bias, bias, epsilon_f=eps).setType(skipped.type())


@parse_args("v", "v")
def bias_gelu_in_onnx(graph, x, bias):
    return graph.op(f"{RUNTIME}::BiasGelu", x, bias).setType(x.type())


for name, symbolic in (("attention", attention_in_onnx), ("skip_norm", skip_norm_in_onnx), ("bias_gelu", bias_gelu_in_onnx)):
    torch.onnx.register_custom_op_symbolic(f"dateline::{name}", symbolic, OPSET)


class FusedLayer(nn.Module):
    """A layer of `encoder.py`; one that is only asked for the first token's vector computes no others."""

    def __init__(self, layer, first_only: bool):
        super().__init__()
        self.layer = layer
        self.first_only = first_only
        width = layer.attended.weight.shape[0]
        for name, weight in zip(("query", "key", "value"), layer.query_key_value.weight.split(width)):
            setattr(self, name, without_bias(weight))
        self.attended, self.widen, self.narrow = (without_bias(part.weight) for part in (layer.attended, layer.widen, layer.narrow))

    def forward(self, x, padding, distances):
        asked = x[:, :1] if self.first_only else x
        told = self.layer
        heads = attention(self.query(asked), self.key(x), self.value(x), told.query_key_value.bias, padding, distances, told.heads)
        x = joined(self.attended(heads), asked, told.attended.bias, told.attention_norm)
        wide = bias_gelu(self.widen(x), told.widen.bias)
        return joined(self.narrow(wide), x, told.narrow.bias, told.output_norm)


class Fused(nn.Module):
    """An encoder for export: the last layer's vectors, or that of the first token alone (batch, 1, width)."""

    def __init__(self, encoder, first_only: bool = False):
        super().__init__()
        self.encoder = encoder
        last = len(encoder.layers) - 1
        self.layers = nn.ModuleList(FusedLayer(layer, first_only and at == last) for at, layer in enumerate(encoder.layers))

    def forward(self, ids, mask, types):
        x, distances, padding = self.encoder.embedded(ids, types), self.encoder.bias(ids), mask.int()
        for layer in self.layers:
            x = layer(x, padding, distances)
        return x


def without_bias(weight):
    linear = nn.Linear(weight.shape[1], weight.shape[0], bias=False)
    linear.weight.data.copy_(weight)
    return linear


def joined(x, skipped, bias, norm):
    return skip_norm(x, skipped, norm.weight, norm.bias, bias, norm.eps)


def exported(model, inputs: dict, axes: dict) -> onnx.ModelProto:
    """The model with the embeddings and the layers' products as int8. The rows of scores stay as they are: they are a thousandth of the
    work and lose most by rounding. inputs: an example of each by name; axes: what varies, of inputs and outputs by name."""
    outputs = [name for name in axes if name not in inputs]
    with tempfile.NamedTemporaryFile(suffix=".onnx") as full:
        torch.onnx.export(model.eval(), tuple(inputs.values()), full.name, input_names=list(inputs), output_names=outputs,
                          dynamic_axes=axes, opset_version=OPSET, dynamo=False, custom_opsets={RUNTIME: 1})
        return by_rows(onnx.load(full.name), lambda node: "layers" in node.name)
