"""Writes a fine-tuned reader, and the first layers of a smaller one that glances, as int8 ONNX with the vocabulary; see README.md for the
command."""

import argparse
import json
import os

import onnx
import torch
from torch import nn

from encoder import GLANCE
from fused import Fused, exported
from train_reader import load

INPUTS = ["input_ids", "attention_mask", "token_type_ids"]


class Reading(nn.Module):
    """Starts and ends (texts, pieces), verdicts (texts, 2)."""

    outputs = {"starts": {0: "texts", 1: "pieces"}, "ends": {0: "texts", 1: "pieces"}, "verdicts": {0: "texts"}}

    def __init__(self, reader):
        super().__init__()
        self.encoder = Fused(reader.encoder)
        self.ends, self.verdict = reader.ends, reader.verdict

    def forward(self, ids, mask, types):
        vectors = self.encoder(ids, mask, types)
        scores = self.ends(vectors)
        return scores[..., 0], scores[..., 1], self.verdict(vectors[:, 0])


class Glancing(nn.Module):
    """The glances (texts, 1)."""

    outputs = {"glances": {0: "texts"}}

    def __init__(self, reader):
        super().__init__()
        reader.encoder.layers = reader.encoder.layers[:GLANCE]
        self.encoder = Fused(reader.encoder, first_only=True)
        self.glance = reader.glance

    def forward(self, ids, mask, types):
        return self.glance(self.encoder(ids, mask, types)[:, 0])


def write(model, path: str):
    ids = torch.randint(1000, 20000, (2, 48))
    types = (torch.arange(48) > 10).long().expand(2, 48)
    inputs = dict(zip(INPUTS, (ids, torch.ones_like(ids), types)))
    onnx.save(exported(model, inputs, {name: {0: "texts", 1: "pieces"} for name in INPUTS} | model.outputs), path)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--reader", required=True, help="ENCODER:CHECKPOINT")
    parser.add_argument("--glance", required=True, help="ENCODER:CHECKPOINT of the reader that glances")
    parser.add_argument("--tokenizer", required=True, help="BERT's tokenizer.json")
    parser.add_argument("--out", required=True, help="folder for reader.onnx, glance.onnx and vocabulary.txt")
    args = parser.parse_args()
    write(Reading(load(*args.reader.split(":"))), os.path.join(args.out, "reader.onnx"))
    write(Glancing(load(*args.glance.split(":"))), os.path.join(args.out, "glance.onnx"))
    with open(args.tokenizer, encoding="utf-8") as file:
        vocabulary = json.load(file)["model"]["vocab"]
    with open(os.path.join(args.out, "vocabulary.txt"), "w", encoding="utf-8") as file:
        file.writelines(piece + "\n" for piece, _ in sorted(vocabulary.items(), key=lambda item: item[1]))


if __name__ == "__main__":
    main()
