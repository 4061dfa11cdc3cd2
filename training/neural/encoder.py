"""BERT encoders (Devlin et al., 2019) that start from the weights of an ONNX file."""

import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

GLANCE = 4  # layers


class Layer(nn.Module):
    """Self-attention and a feed-forward net, each with a residual connection and a layer norm behind it."""

    def __init__(self, width: int, heads: int, inner: int, dropout: float, eps: float):
        super().__init__()
        self.heads = heads
        self.dropout = dropout
        self.query_key_value = nn.Linear(width, 3 * width)
        self.attended = nn.Linear(width, width)
        self.attention_norm = nn.LayerNorm(width, eps=eps)
        self.widen = nn.Linear(width, inner)
        self.narrow = nn.Linear(inner, width)
        self.output_norm = nn.LayerNorm(width, eps=eps)

    def forward(self, x, mask):
        batch, length, width = x.shape
        parts = self.query_key_value(x).view(batch, length, 3, self.heads, width // self.heads)
        query, key, value = parts.permute(2, 0, 3, 1, 4)
        dropped = self.dropout if self.training else 0.0
        heads = F.scaled_dot_product_attention(query, key, value, attn_mask=mask, dropout_p=dropped)
        heads = self.attended(heads.transpose(1, 2).reshape(batch, length, width))
        x = self.attention_norm(x + F.dropout(heads, dropped))
        return self.output_norm(x + F.dropout(self.narrow(F.gelu(self.widen(x))), dropped))


class Encoder(nn.Module):
    """Token ids (batch, length) to vectors (batch, length, width)."""

    def __init__(self, layers: int, width: int = 384, heads: int = 12, inner: int = 1536, words: int = 30522,
                 positions: int = 512, eps: float = 1e-12, dropout: float = 0.1):
        super().__init__()
        self.dropout = dropout
        self.words = nn.Embedding(words, width)
        self.positions = nn.Embedding(positions, width)
        self.types = nn.Embedding(2, width)
        self.norm = nn.LayerNorm(width, eps=eps)
        self.layers = nn.ModuleList(Layer(width, heads, inner, dropout, eps) for _ in range(layers))

    def forward(self, ids, mask, types):
        """The last layer's vectors. mask: 1 for a token, 0 for padding; types: 0 for the question, 1 for the passage."""
        for x in self.states(ids, mask, types):
            pass
        return x

    def states(self, ids, mask, types):
        """The vectors behind each layer, one layer after the other."""
        x = self.embedded(ids, types)
        bias = self.bias(ids)
        attended = barred(x.new_zeros(1) if bias is None else bias, mask)
        for layer in self.layers:
            x = layer(x, attended)
            yield x

    def embedded(self, ids, types):
        """What the first layer gets."""
        positions = torch.arange(ids.shape[1], device=ids.device)
        return self.norm(self.words(ids) + self.positions(positions) + self.types(types))

    def bias(self, ids):
        """What is added in every layer to how much a token attends to another, (1, heads, length, length), if anything is."""
        return None


def barred(bias, mask):
    """A bias of attention that shuts padding out. Numbers, not true and false: with those, the exported model checks in every layer
    whether a token may look at nothing at all, which is a third of a glance's time."""
    bias = bias.masked_fill((mask == 0)[:, None, None, :], torch.finfo(torch.float32).min / 2)
    device = bias.device.type
    return bias.to(torch.get_autocast_dtype(device) if torch.is_autocast_enabled(device) else bias.dtype)


def fill(module, weight, bias=None):
    module.weight.data.copy_(weight)
    if bias is not None:
        module.bias.data.copy_(bias)


def from_onnx(path: str) -> Encoder:
    """The encoder of a sentence-embedding model exported by Hugging Face's tools."""
    graph = onnx.load(path).graph
    values = {i.name: torch.from_numpy(numpy_helper.to_array(i).copy()) for i in graph.initializer}
    products = {n.name: values[n.input[1]].T for n in graph.node if n.op_type == "MatMul" and n.input[1] in values}
    depth = sum(name.endswith("attention/self/query/MatMul") for name in products)
    encoder = Encoder(depth)

    fill(encoder.words, values["embeddings.word_embeddings.weight"])
    fill(encoder.positions, values["embeddings.position_embeddings.weight"])
    fill(encoder.types, values["embeddings.token_type_embeddings.weight"])
    fill(encoder.norm, values["embeddings.LayerNorm.weight"], values["embeddings.LayerNorm.bias"])
    for number, layer in enumerate(encoder.layers):
        def weight(part):
            return products[f"/encoder/layer.{number}/{part}/MatMul"]

        def value(part):
            return values[f"encoder.layer.{number}.{part}"]

        parts = ["query", "key", "value"]
        fill(layer.query_key_value,
             torch.cat([weight(f"attention/self/{part}") for part in parts]),
             torch.cat([value(f"attention.self.{part}.bias") for part in parts]))
        fill(layer.attended, weight("attention/output/dense"), value("attention.output.dense.bias"))
        fill(layer.attention_norm, value("attention.output.LayerNorm.weight"), value("attention.output.LayerNorm.bias"))
        fill(layer.widen, weight("intermediate/dense"), value("intermediate.dense.bias"))
        fill(layer.narrow, weight("output/dense"), value("output.dense.bias"))
        fill(layer.output_norm, value("output.LayerNorm.weight"), value("output.LayerNorm.bias"))
    return encoder


class SpanReader(nn.Module):
    """Scores every token as an answer's start and as its end; the first token's scores stand for "no answer". What the marked words
    say to a question that wants a yes or a no is the verdict (batch, 2): the score of yes, the score of no. The glance (batch) tells
    after GLANCE layers how likely the passage holds the answer, in log odds."""

    def __init__(self, encoder: Encoder):
        super().__init__()
        self.encoder = encoder
        width = encoder.norm.weight.shape[0]
        self.ends = nn.Linear(width, 2)
        self.verdict = nn.Linear(width, 2)
        self.glance = nn.Linear(width, 1)

    def forward(self, input_ids, attention_mask, token_type_ids):
        for depth, vectors in enumerate(self.encoder.states(input_ids, attention_mask, token_type_ids), 1):
            if depth == GLANCE:
                glance = self.glance(vectors[:, 0])[:, 0]
        scores = self.ends(vectors)
        return scores[..., 0], scores[..., 1], self.verdict(vectors[:, 0]), glance
