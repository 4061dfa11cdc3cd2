"""Writes a fine-tuned tagger as int8 ONNX, its labels in the file's metadata; see ../README.md for the command."""

import argparse

import onnx
import onnxruntime
import torch
from torch import nn

from sentences import LABELS, read
from tagger import Rows, Tagger, best_path, inputs, load
from examples import tokenizer_of
from fused import Fused, exported

INPUTS, OUTPUT = ["input_ids", "attention_mask", "token_type_ids"], "labels"


class Labelling(nn.Module):
    """Scores of labels (texts, pieces, labels)."""

    def __init__(self, model: Tagger):
        super().__init__()
        self.encoder = Fused(model.encoder)
        self.labels = model.labels

    def forward(self, ids, mask, types):
        return self.labels(self.encoder(ids, mask, types))


def write(model: Tagger, path: str):
    ids = torch.randint(1000, 20000, (2, 24))
    axes = {name: {0: "texts", 1: "pieces"} for name in [*INPUTS, OUTPUT]}
    written = exported(Labelling(model), dict(zip(INPUTS, (ids, torch.ones_like(ids), torch.zeros_like(ids)))), axes)
    written.metadata_props.add(key=OUTPUT, value=" ".join(LABELS))
    onnx.save(written, path)


def check(model: Tagger, path: str, tokenizer: str, sentences: list):
    """Fails where int8 changes the names of more than one sentence in ten."""
    rows, session, same = Rows(tokenizer_of(tokenizer)), onnxruntime.InferenceSession(path), 0
    for sentence in sentences:
        row = rows.of(sentence, 384)
        read_by_both = inputs([row])
        with torch.no_grad():
            expected = model(*read_by_both)[0]
        found = session.run([OUTPUT], {name: value.numpy() for name, value in zip(INPUTS, read_by_both)})[0][0]
        same += best_path(expected[row["firsts"]]) == best_path(torch.from_numpy(found)[row["firsts"]])
    print(f"{same} of {len(sentences)} sentences have the same names")
    assert same >= 0.9 * len(sentences), "int8 changes too many names"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--encoder", required=True, help="the ONNX file that training began with")
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--check", required=True, help="sentences for which the written model must say what the checkpoint says")
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    model = load(args.encoder, args.checkpoint)
    write(model, args.out)
    check(model, args.out, args.tokenizer, read(args.check))


if __name__ == "__main__":
    main()
