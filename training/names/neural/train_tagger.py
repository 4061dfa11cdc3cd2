"""Fine-tunes the first layers of an encoder to label names; see ../README.md for the command."""

import argparse
import copy
import json
import random
import time

import torch
import torch.nn.functional as F

from sentences import names_of, read, varied
from tagger import NO_LABEL, Rows, Tagger, inputs, load, padded, tagged
from encoder import from_onnx
from examples import tokenizer_of
from steps import learn, share_of_rate

POOL = 2048  # sentences among which batches of like length are made
NEW_PARTS = 10  # how much faster what is new learns than what the encoder has


def batches(drawn: list, size: int, chance: random.Random) -> list:
    """Rows in batches of like length, in any order."""
    chance.shuffle(drawn)
    out = []
    for at in range(0, len(drawn), POOL):
        pool = sorted(drawn[at : at + POOL], key=lambda row: len(row["ids"]))
        of_pool = [pool[i : i + size] for i in range(0, len(pool), size)]
        chance.shuffle(of_pool)
        out += of_pool
    return out


def epoch(parts: list, rows: Rows, args, number: int) -> list:
    chance = random.Random(args.seed * 1000 + number)
    known = [names_of(sentences) for sentences, _ in parts]
    drawn = [rows.of(varied(s, known, chance)) for part in parts for s in of_epoch(*part, chance)]
    return batches(drawn, args.batch, chance)


def of_epoch(sentences: list, times: float, chance: random.Random) -> list:
    """Each sentence as many times as it counts; of one and a half every second comes twice."""
    return [s for s in sentences for _ in range(int(times) + (chance.random() < times % 1))]


def loss_of(model, teacher, batch: list, soft: float):
    """Of the given labels, and of the teacher's where there is one, at the words' first pieces."""
    ids, mask, types = inputs(batch)
    labels = padded(batch, "labels", NO_LABEL)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        scores = model(ids, mask, types).float()
    known = (labels != NO_LABEL).sum().clamp(min=1)
    loss = F.cross_entropy(scores.flatten(0, 1), labels.flatten(), ignore_index=NO_LABEL, reduction="sum") / known
    if teacher is None:
        return loss
    first = torch.zeros(ids.shape, dtype=torch.bool)
    for at, row in enumerate(batch):
        first[at, row["firsts"]] = True
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        told = teacher(ids, mask, types).float()[first].softmax(-1)
    return (1 - soft) * loss + soft * F.cross_entropy(scores[first], told)


def scores(model, rows: Rows, sentences: list) -> dict:
    """F1 of persons, organizations and places, each and together."""
    model.eval()
    counts = {}
    for gold, found in zip(sentences, tagged(model, rows, sentences)):
        wanted, given = set(gold.names()), set(found.names())
        for kind, names in enumerate((wanted, given, wanted & given)):
            for name in names:
                counts.setdefault(name[2], [0, 0, 0])[kind] += 1
    counts.pop("MISC", None)
    counts["all"] = [sum(c[kind] for c in counts.values()) for kind in range(3)]
    return {type: round(200 * c[2] / max(1, c[0] + c[1]), 1) for type, c in sorted(counts.items())}


def weighed(part: str) -> tuple:
    """Sentences and how often they count, of FILE or FILE:TIMES."""
    path, _, times = part.partition(":")
    return read(path), float(times or 1)


def parts_and_checks(args) -> tuple:
    """What is learnt from, as (sentences, times), and what is checked with, by file."""
    parts, checks = [weighed(part) for part in args.labelled], {path: read(path) for path in args.check}
    for part in args.hold_out:
        sentences, times = weighed(part)
        cut = len(sentences) * 4 // 5
        parts.append((sentences[:cut], times))
        checks[part] = sentences[cut:]
    return parts, checks


def groups(model, rate: float) -> list:
    new = {"encoder.types.weight", "labels.weight", "labels.bias"}
    return [{"params": [p], "rate": rate * (NEW_PARTS if name in new else 1)} for name, p in model.named_parameters()]


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--encoder", required=True, help="ONNX file with full-precision weights")
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--out", required=True, help="checkpoint")
    parser.add_argument("--labelled", nargs="+", required=True, help="FILE:TIMES, how often its sentences count an epoch")
    parser.add_argument("--check", nargs="*", default=[], help="files to check with")
    parser.add_argument("--hold-out", nargs="*", default=[], help="like the labelled, save the last fifth, which is checked with")
    parser.add_argument("--teacher", help="checkpoint of a tagger from the same encoder")
    parser.add_argument("--soft", type=float, default=0.8, help="share of the teacher's labels in the loss")
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--epochs", type=int, default=1)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--keep", type=float, default=0.99, help="share of the running mean of the weights kept a step")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def main():
    args = arguments()
    torch.manual_seed(args.seed)
    rows = Rows(tokenizer_of(args.tokenizer))
    parts, checks = parts_and_checks(args)
    model = Tagger(from_onnx(args.encoder), args.layers)
    teacher = load(args.encoder, args.teacher) if args.teacher else None
    mean = copy.deepcopy(model)
    optimizer = torch.optim.AdamW(groups(model, args.rate), weight_decay=0.01)
    began, total, step = time.time(), 0.0, 0
    for number in range(args.epochs):
        drawn = epoch(parts, rows, args, number)
        model.train()
        for batch in drawn:
            step += 1
            for group in optimizer.param_groups:
                group["lr"] = group["rate"] * share_of_rate(min(1.0, step / (args.epochs * len(drawn))))
            loss = loss_of(model, teacher, batch, args.soft)
            learn(loss, model, mean, optimizer, args.keep)
            total += loss.item()
            if step % 100 == 0:
                print(json.dumps({"step": step, "loss": round(total / 100, 4), "seconds": round(time.time() - began)}), flush=True)
                total = 0.0
        for path, sentences in checks.items():
            print(json.dumps({"check": path.rpartition("/")[2], "sentences": len(sentences)} | scores(mean, rows, sentences)), flush=True)
        torch.save({"mean": mean.state_dict(), "layers": args.layers}, args.out)


if __name__ == "__main__":
    main()
