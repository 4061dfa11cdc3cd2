"""Learns a vector for each word, so that a question's words together point where those of the window do that answers it; see README.md."""

import argparse
import json
import math
import random
import struct
from collections import Counter

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from texts import read_all, words_of
from encoder import from_onnx
from examples import CLS, SEP, tokenizer_of
from steps import share_of_rate

LEAST_COUNT = 3  # of a word that the encoder does not know as one piece
QUESTIONS = 8  # of a text and batch
TEXTS = 256  # in a batch, among whose windows the right one is to be found
TEMPERATURE = 0.1
UNKNOWN = ""  # the first word


class WordBag(nn.Module):
    """The sum of the vectors of a text's words, whose lengths say how much each word counts."""

    def __init__(self, vectors, weights):
        super().__init__()
        self.vectors = nn.Embedding.from_pretrained(vectors, freeze=False)
        self.weights = nn.Embedding.from_pretrained(torch.log(torch.expm1(weights))[:, None], freeze=False)

    def forward(self, rows):
        return (self.table(rows) * (rows > 0)[..., None]).sum(1)

    def table(self, rows):
        return self.vectors(rows) * F.softplus(self.weights(rows))


class Vocabulary:
    """Words of the texts, and whole words that the encoder knows."""

    def __init__(self, texts: list, tokenizer):
        count = Counter(word for text in texts for words in text.windows for word in words)
        count.update(word for text in texts for asked in text.asked for word in words_of(asked.text))
        whole = {word for word in tokenizer.get_vocab() if words_of(word) == [word]}
        self.words = [UNKNOWN, *sorted(whole | {word for word, times in count.items() if times >= LEAST_COUNT})]
        self.place = {word: at for at, word in enumerate(self.words)}

    def rows(self, texts: list):
        """Places of words (texts, longest), 0 for none."""
        known = [[self.place[word] for word in words if word in self.place] for words in texts]
        longest = max(1, *map(len, known))
        return torch.tensor([row + [0] * (longest - len(row)) for row in known])

    def weights(self, texts: list):
        """How rare each word is among windows: the logarithm of one over its share of them."""
        seen = Counter(word for text in texts for words in text.windows for word in set(words))
        windows = sum(len(text.windows) for text in texts)
        return torch.tensor([max(0.05, math.log(windows / (seen[word] + 1))) for word in self.words])


@torch.no_grad()
def first_vectors(words: list, encoder, tokenizer, width: int):
    """Every word encoded alone, centred, cut to its principal components (after model2vec, Tulkens and van Dongen, 2024)."""
    found = []
    for at in range(0, len(words), 512):
        rows = [[CLS, *tokenizer.encode(word, add_special_tokens=False).ids, SEP] for word in words[at : at + 512]]
        longest = max(map(len, rows))
        ids = torch.tensor([row + [0] * (longest - len(row)) for row in rows])
        mask = (ids != 0).float()
        found.append((encoder(ids, mask, torch.zeros_like(ids)) * mask[..., None]).sum(1) / mask.sum(1, keepdim=True))
    found = torch.cat(found)
    found -= found.mean(0)
    _, _, axes = torch.linalg.svd(found, full_matrices=False)
    return F.normalize(found @ axes[:width].T, dim=-1)


def alike(asked, windows):
    return F.normalize(asked, dim=-1) @ F.normalize(windows, dim=-1).T


def loss_of(model, vocabulary, batch: list, chance: random.Random):
    """How surprising the windows that answer are, among all windows of the batch (van den Oord et al., 2018)."""
    windows, questions, right = [], [], []
    for text in batch:
        for asked in chance.sample(text.asked, min(len(text.asked), QUESTIONS)):
            questions.append(asked.words(chance))
            right.append([len(windows) + at for at in asked.told])
        windows += text.windows
    scores = alike(model(vocabulary.rows(questions)), model(vocabulary.rows(windows))) / TEMPERATURE
    told = torch.full_like(scores, -torch.inf)
    for at, places in enumerate(right):
        told[at, places] = 0
    return (scores.logsumexp(-1) - (scores + told).logsumexp(-1)).mean()


@torch.no_grad()
def check(model, vocabulary, held: list, groups: int = 3) -> list:
    """Of questions that lean on no other: how often the right text's best window is among the first 1, 3, 5, 8 texts of a group."""
    ranks = []
    for group in range(groups):
        among = held[group::groups]
        windows = model(vocabulary.rows([words for text in among for words in text.windows]))
        of = torch.tensor([at for at, text in enumerate(among) for _ in text.windows])
        asked = [(at, words_of(q.text)) for at, text in enumerate(among) for q in text.asked if q.alone]
        scores = alike(model(vocabulary.rows([words for _, words in asked])), windows)
        best = torch.stack([scores[:, of == at].amax(-1) for at in range(len(among))], -1)
        right = best.gather(1, torch.tensor([at for at, _ in asked])[:, None])
        ranks.append((best > right).sum(-1))
    ranks = torch.cat(ranks)
    return [round(100 * (ranks < first).float().mean().item(), 1) for first in (1, 3, 5, 8)]


@torch.no_grad()
def write(path: str, model, words: list):
    """The number of words and of dimensions, then of each word its length, its letters, what a step is worth, and a signed byte a
    dimension; numbers big endian."""
    table = model.table(torch.arange(len(words))).numpy()
    with open(path, "wb") as stream:
        stream.write(struct.pack(">ii", len(words) - 1, table.shape[1]))
        for word, vector in list(zip(words, table))[1:]:
            step = np.float32(np.abs(vector).max() / 127)
            stream.write(struct.pack(">B", len(word)) + word.encode("ascii") + struct.pack(">f", step))
            stream.write(np.round(vector / step).astype(np.int8).tobytes())


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--encoder", required=True, help="ONNX file with full-precision weights")
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--held", nargs="+", required=True, help="stories to check with")
    parser.add_argument("--exclude", nargs="*", default=[], help="files whose word 8-grams no text that is learnt from may share")
    parser.add_argument("--width", type=int, default=192)
    parser.add_argument("--epochs", type=int, default=9)
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("files", nargs="+")
    return parser.parse_args()


def main():
    args = arguments()
    torch.manual_seed(args.seed)
    tokenizer = tokenizer_of(args.tokenizer)
    learnt, held = read_all(args.files, args.exclude, tokenizer), read_all(args.held, [], tokenizer)
    vocabulary = Vocabulary(learnt, tokenizer)
    model = WordBag(first_vectors(vocabulary.words, from_onnx(args.encoder).eval(), tokenizer, args.width), vocabulary.weights(learnt))
    print(json.dumps({"texts": len(learnt), "words": len(vocabulary.words) - 1, "check": check(model, vocabulary, held)}), flush=True)
    optimizer = torch.optim.Adam(model.parameters())
    step, steps = 0, args.epochs * math.ceil(len(learnt) / TEXTS)
    for epoch in range(args.epochs):
        chance = random.Random(args.seed * 1000 + epoch)
        chance.shuffle(learnt)
        losses = []
        for at in range(0, len(learnt), TEXTS):
            step += 1
            optimizer.param_groups[0]["lr"] = args.rate * share_of_rate(step / steps)
            loss = loss_of(model, vocabulary, learnt[at : at + TEXTS], chance)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
        print(json.dumps({"epoch": epoch + 1, "loss": round(sum(losses) / len(losses), 3), "check": check(model, vocabulary, held)}), flush=True)
    write(args.out, model, vocabulary.words)


if __name__ == "__main__":
    main()
