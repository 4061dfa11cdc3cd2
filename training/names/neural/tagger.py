"""An encoder that labels words at their first pieces, and what it reads."""

import os
import sys

import torch
from torch import nn

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "..", "neural"))
from encoder import from_onnx
from examples import CLS, SEP
from sentences import LABELS, Sentence

UNKNOWN_PIECE = 100
NO_LABEL = -100  # of pieces behind a word's first
LEGAL = torch.tensor([[not b.startswith("I-") or a[1:] == b[1:] for b in LABELS] for a in LABELS])  # may b stand behind a?


class Tagger(nn.Module):
    """Scores of labels (batch, length, labels). What the types of the pieces tell is which words have a capital."""

    def __init__(self, encoder, layers: int):
        super().__init__()
        encoder.layers = encoder.layers[:layers]
        self.encoder = encoder
        self.labels = nn.Linear(encoder.norm.weight.shape[0], len(LABELS))
        with torch.no_grad():
            types = encoder.types.weight
            types[1] = types[0] + 0.02 * torch.randn(types.shape[1])

    def forward(self, ids, mask, types):
        return self.labels(self.encoder(ids, mask, types))


def load(encoder: str, checkpoint: str) -> Tagger:
    """The tagger of a checkpoint, whose training began with the encoder."""
    state = torch.load(checkpoint, map_location="cpu")
    model = Tagger(from_onnx(encoder), state["layers"])
    model.load_state_dict(state["mean"])
    return model.eval()


class Rows:
    """Sentences as rows of pieces; each word is cut once."""

    def __init__(self, tokenizer):
        self.tokenizer = tokenizer
        self.pieces = {}

    def of(self, sentence: Sentence, longest: int = 180) -> dict:
        """Pieces, types, labels, and where the words begin; words that leave no room are left out."""
        row = {"ids": [CLS], "types": [0], "labels": [NO_LABEL], "firsts": []}
        for at, word in enumerate(sentence.words):
            pieces = self.cut(word)
            if len(row["ids"]) + len(pieces) >= longest:
                break
            row["firsts"].append(len(row["ids"]))
            row["ids"] += pieces
            row["types"] += [int(any(map(str.isupper, word)))] * len(pieces)
            row["labels"] += [LABELS.index(sentence.labels[at])] + [NO_LABEL] * (len(pieces) - 1)
        for key, end in (("ids", SEP), ("types", 0), ("labels", NO_LABEL)):
            row[key].append(end)
        return row

    def cut(self, word: str) -> list:
        if word not in self.pieces:
            self.pieces[word] = self.tokenizer.encode(word, add_special_tokens=False).ids or [UNKNOWN_PIECE]
        return self.pieces[word]


def padded(rows: list, key: str, filler: int) -> torch.Tensor:
    longest = max(len(row[key]) for row in rows)
    return torch.tensor([row[key] + [filler] * (longest - len(row[key])) for row in rows])


def inputs(rows: list) -> tuple:
    """Ids, mask and types (batch, length)."""
    ids = padded(rows, "ids", 0)
    mask = torch.tensor([[1] * len(row["ids"]) + [0] * (ids.shape[1] - len(row["ids"])) for row in rows])
    return ids, mask, padded(rows, "types", 0)


def best_path(scores: torch.Tensor) -> list:
    """The best legal labels for the words whose scores (words, labels) are given (Viterbi, 1967)."""
    if not len(scores):
        return []
    forbidden = torch.zeros(LEGAL.shape).masked_fill(~LEGAL, -torch.inf)
    sums, steps = scores[0] + forbidden[0], []
    for row in scores[1:]:
        best = (sums[:, None] + forbidden).max(0)
        sums = best.values + row
        steps.append(best.indices)
    path = [int(sums.argmax())]
    for step in reversed(steps):
        path.append(int(step[path[-1]]))
    return [LABELS[at] for at in reversed(path)]


@torch.no_grad()
def tagged(model, rows_of: Rows, sentences: list) -> list:
    """The sentences with the labels that the model gives them."""
    order = sorted(range(len(sentences)), key=lambda at: len(sentences[at].words))
    found = [sentence.words for sentence in sentences]
    for at in range(0, len(order), 64):
        batch = order[at : at + 64]
        rows = [rows_of.of(sentences[i], 384) for i in batch]
        with torch.autocast("cpu", dtype=torch.bfloat16):
            scores = model(*inputs(rows)).float()
        for i, row, of_row in zip(batch, rows, scores):
            labels = best_path(of_row[row["firsts"]])
            words = sentences[i].words
            found[i] = Sentence(words, labels + ["O"] * (len(words) - len(labels)))
    return found
