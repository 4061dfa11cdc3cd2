"""MPNet (Song et al., 2020) over BERT's word pieces: an encoder with biases for the distance of two tokens, used as a teacher."""

import math

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import nn

from encoder import Encoder, fill

DISTANCES, FARTHEST = 32, 128  # buckets, and the distance from which all fall into the last one
FIRST_POSITION = 2
SPECIAL = {0: 1, 101: 0, 102: 2}  # BERT's [PAD], [CLS], [SEP]


class Mpnet(Encoder):
    """Takes BERT's ids: its vocabulary is the same but for the names and places of the special pieces."""

    def __init__(self, layers: int = 12):
        super().__init__(layers, 768, 12, 3072, 30527, eps=1e-5, positions=514)
        self.distances = nn.Embedding(DISTANCES, 12)
        nn.init.zeros_(self.types.weight)  # it was trained without: question and passage begin alike

    def embedded(self, ids, types):
        positions = torch.arange(ids.shape[1], device=ids.device)
        x = self.words(self.translated(ids)) + self.positions(positions + FIRST_POSITION) + self.types(types)
        return F.dropout(self.norm(x), self.dropout if self.training else 0.0)

    def bias(self, ids):
        positions = torch.arange(ids.shape[1], device=ids.device)
        return self.distances(bucket(positions[None, :] - positions[:, None])).permute(2, 0, 1)[None]

    @staticmethod
    def translated(ids):
        """MPNet keeps BERT's list of pieces behind four of its own and one more at its end."""
        out = ids + 4
        for bert, own in SPECIAL.items():
            out = out.masked_fill(ids == bert, own)
        return out


def bucket(distance):
    """The number of the bucket of each distance (T5's scheme; Raffel et al., 2020, section 2.1): half of them for what stands
    further on, each half exact up to eight tokens and logarithmic beyond."""
    half = DISTANCES // 2
    side = (distance > 0).long() * half
    far = distance.abs()
    exact = half // 2
    scaled = exact + (torch.log(far.clamp(min=1).float() / exact) / math.log(FARTHEST / exact) * (half - exact)).long()
    return side + torch.where(far < exact, far, scaled.clamp(max=half - 1))


def from_safetensors(path: str) -> Mpnet:
    """The encoder of an MPNet model as Hugging Face's library saves it."""
    values = load_file(path)
    encoder = Mpnet(sum(name.endswith("attention.attn.q.weight") for name in values))
    encoder.words.weight.data.copy_(values["embeddings.word_embeddings.weight"])
    encoder.positions.weight.data.copy_(values["embeddings.position_embeddings.weight"])
    encoder.distances.weight.data.copy_(values["encoder.relative_attention_bias.weight"])
    fill(encoder.norm, values["embeddings.LayerNorm.weight"], values["embeddings.LayerNorm.bias"])
    for number, layer in enumerate(encoder.layers):
        def of(part):
            return [values[f"encoder.layer.{number}.{part}.{kind}"] for kind in ("weight", "bias")]

        parts = [of(f"attention.attn.{part}") for part in "qkv"]
        fill(layer.query_key_value, *(torch.cat(both) for both in zip(*parts)))
        fill(layer.attended, *of("attention.attn.o"))
        fill(layer.attention_norm, *of("attention.LayerNorm"))
        fill(layer.widen, *of("intermediate.dense"))
        fill(layer.narrow, *of("output.dense"))
        fill(layer.output_norm, *of("output.LayerNorm"))
    return encoder
