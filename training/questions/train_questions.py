"""Fine-tunes the first layers of an encoder to tell a message's intent and a question's answer type; see README.md for the command."""

import argparse
import copy
import json
import os
import random
import sys
import time

import torch
import torch.nn.functional as F
from torch import nn

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "neural"))
from encoder import from_onnx
from examples import CLS, SEP, as_typed, tokenizer_of
from kinds import of_intents, of_stories, of_table, of_trec, split
from steps import learn, share_of_rate

LONGEST = 64  # word pieces


class QuestionClassifier(nn.Module):
    """The scores of intents and of answer types from the mean of the last layer's vectors."""

    def __init__(self, encoder, layers: int, intents: list, types: list):
        super().__init__()
        encoder.layers = encoder.layers[:layers]
        self.encoder = encoder
        self.kinds = {"intent": intents, "type": types}
        width = encoder.norm.weight.shape[0]
        self.intents = nn.Linear(width, len(intents))
        self.types = nn.Linear(width, len(types))

    def forward(self, ids, mask):
        return self.scores(self.encoder(ids, mask, torch.zeros_like(ids)), mask)

    def scores(self, vectors, mask):
        told = mask[..., None].to(vectors.dtype)
        mean = F.dropout((vectors * told).sum(1) / told.sum(1), 0.1 if self.training else 0.0)
        return self.intents(mean), self.types(mean)


def padded(texts: list, tokenizer, device="cpu") -> tuple:
    rows = [[CLS, *tokenizer.encode(text, add_special_tokens=False).ids[: LONGEST - 2], SEP] for text in texts]
    longest = max(map(len, rows))
    ids = torch.tensor([row + [0] * (longest - len(row)) for row in rows], device=device)
    return ids, (ids != 0).long()


def batches(examples: list, size: int, chance: random.Random) -> list:
    examples = sorted(examples, key=lambda e: len(e.text) + chance.random() * 12)
    out = [examples[i : i + size] for i in range(0, len(examples), size)]
    chance.shuffle(out)
    return out


def epoch(parts: dict, args, number: int) -> list:
    chance = random.Random(number)
    drawn = parts["intents"] * args.times + parts["types"] * args.type_times
    drawn += chance.sample(parts["stories"], min(args.stories_an_epoch, len(parts["stories"])))
    return batches(drawn, args.batch, chance)


def device_of(model) -> torch.device:
    return model.intents.weight.device


def loss_of(model, tokenizer, batch, chance):
    device = device_of(model)
    ids, mask = padded([as_typed(e.text, chance) for e in batch], tokenizer, device)
    with torch.autocast(device.type, torch.bfloat16):
        scores = dict(zip(("intent", "type"), model(ids, mask)))
    loss = 0.0
    for kind, labels in model.kinds.items():
        wanted = [labels.index(label) if (label := getattr(e, kind)) else -100 for e in batch]
        wanted = torch.tensor(wanted, device=device)
        loss = loss + F.cross_entropy(scores[kind].float(), wanted, ignore_index=-100, reduction="sum") / len(batch)
    return loss


@torch.no_grad()
def told(model, tokenizer, examples: list) -> list:
    """Pairs of guesses: the most probable intent; the best type of the coarse class that is the most probable."""
    model.eval()
    types = model.kinds["type"]
    coarse = sorted({t.split(":")[0] for t in types})
    device = device_of(model)
    member = torch.tensor([[float(t.startswith(c + ":")) for c in coarse] for t in types], device=device)
    guesses = []
    for at in range(0, len(examples), 64):
        intents, scores = model(*padded([e.text for e in examples[at : at + 64]], tokenizer, device))
        odds = scores.softmax(-1)
        inside = member[:, (odds @ member).argmax(-1)].T
        guesses += zip(intents.argmax(-1).tolist(), (odds * inside).argmax(-1).tolist())
    return [(model.kinds["intent"][i], types[t]) for i, t in guesses]


def shares(model, tokenizer, checks: dict) -> dict:
    """Shares of right guesses."""
    out = {}
    for name, examples in checks.items():
        guesses = told(model, tokenizer, examples)
        if examples[0].type:
            out[name + " coarse"] = sum(g[1].split(":")[0] == e.type.split(":")[0] for g, e in zip(guesses, examples)) / len(examples)
            out[name + " fine"] = sum(g[1] == e.type for g, e in zip(guesses, examples)) / len(examples)
        else:
            out[name] = sum(g[0] == e.intent for g, e in zip(guesses, examples)) / len(examples)
            wrong = [(g[0] == "YES_NO") != (e.intent == "YES_NO") for g, e in zip(guesses, examples)]
            out[name + " yes-no mistaken"] = sum(wrong)
    return out


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--encoder", required=True, help="ONNX file with full-precision weights")
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--trec", required=True, help="TREC's training questions, as a table")
    parser.add_argument("--intents", required=True, help="folder of examples, a file an intent")
    parser.add_argument("--dev", required=True, help="table of messages with their intents, to check with")
    parser.add_argument("--held", nargs="+", required=True, help="stories to check with")
    parser.add_argument("--out", required=True, help="checkpoint")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--decay", type=float, default=1.0, help="how much less each lower layer learns")
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--times", type=int, default=2, help="how often each example of an intent counts an epoch")
    parser.add_argument("--type-times", type=int, default=1)
    parser.add_argument("--stories-an-epoch", type=int, default=3000)
    parser.add_argument("--keep", type=float, default=0.99, help="share of the running mean of the weights kept a step")
    parser.add_argument("--folds", type=int, default=0, help="into how many parts TREC's questions are cut, the last to check with")
    parser.add_argument("--fold", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("stories", nargs="+")
    return parser.parse_args()


def groups(model, args):
    model.encoder.words.weight.requires_grad_(False)
    depth = len(model.encoder.layers)

    def height(name):
        return int(name.split(".")[2]) + 1 if ".layers." in name else 0 if name.startswith("encoder") else depth + 1

    return [{"params": [p], "rate": args.rate * args.decay ** (depth + 1 - height(name)), "weight_decay": 0.01 * (p.dim() > 1)}
            for name, p in model.named_parameters() if p.requires_grad]


def main():
    args = arguments()
    torch.manual_seed(args.seed)
    tokenizer = tokenizer_of(args.tokenizer)
    types = of_trec(args.trec)
    checks = {"dev": of_table(args.dev), "held": of_stories(args.held)}
    parts = {"intents": of_intents(args.intents), "stories": of_stories(args.stories), "types": types}
    if args.folds:
        parts["types"], checks["trec"] = split(types, args.folds, args.fold)
    intents = sorted({e.intent for e in parts["intents"]})
    model = QuestionClassifier(from_onnx(args.encoder), args.layers, intents, sorted({e.type for e in types}))
    model = model.to(args.device)
    mean = copy.deepcopy(model)
    steps = [batch for number in range(args.epochs) for batch in epoch(parts, args, args.seed * 1000 + number)]
    optimizer = torch.optim.AdamW(groups(model, args), lr=args.rate)
    began, total, chance = time.time(), 0.0, random.Random(args.seed)
    model.train()
    for step, batch in enumerate(steps):
        progress = (step + 1) / len(steps)
        for group in optimizer.param_groups:
            group["lr"] = group["rate"] * share_of_rate(progress)
        loss = loss_of(model, tokenizer, batch, chance)
        learn(loss, model, mean, optimizer, args.keep)
        total += loss.item()
        if (step + 1) % 100 == 0:
            seen = {"step": step + 1, "of": len(steps), "loss": round(total / 100, 4), "seconds": round(time.time() - began)}
            print(json.dumps(seen), flush=True)
            total = 0.0
        if (step + 1) % (len(steps) // 4) == 0:
            print(json.dumps({k: round(v, 4) for k, v in shares(mean, tokenizer, checks).items()}), flush=True)
    torch.save({"mean": mean.cpu().state_dict(), "layers": args.layers, "kinds": model.kinds}, args.out)


if __name__ == "__main__":
    main()
