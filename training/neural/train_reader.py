"""Fine-tunes an encoder to mark answers. Resumes from its checkpoint; see README.md for the command."""

import argparse
import json
import math
import os
import random
import re
import string
import time
from collections import Counter

import torch
import torch.nn.functional as F
from tokenizers import Tokenizer

from encoder import SpanReader, from_onnx
from examples import Examples, read, word_grams


def batches(examples, tokens, chance):
    """Examples of like length together, so that little is padded; the batches in random order."""
    examples = sorted(examples, key=lambda e: len(e[0]) + chance.random() * 8)
    out, batch, longest = [], [], 0
    for example in examples:
        longest = max(longest, len(example[0]))
        if batch and longest * (len(batch) + 1) > tokens:
            out.append(batch)
            batch, longest = [], len(example[0])
        batch.append(example)
    out.append(batch)
    chance.shuffle(out)
    return out


def tensors(batch):
    longest = max(len(e[0]) for e in batch)

    def padded(rows):
        return torch.tensor([row + [0] * (longest - len(row)) for row in rows])

    ids = padded([e[0] for e in batch])
    mask = padded([[1] * len(e[0]) for e in batch])
    types = padded([e[1] for e in batch])
    return ids, mask, types, torch.tensor([e[2] for e in batch]), torch.tensor([e[3] for e in batch])


def masked(scores, mask, types):
    """Only the passage's tokens and the first one, which stands for "no answer", can be chosen."""
    allowed = (types == 1) & (mask == 1)
    allowed[torch.arange(len(mask)), mask.sum(1) - 1] = False  # the separator behind the passage
    allowed[:, 0] = True
    return scores.float().masked_fill(~allowed, -1e4)


def loss_of(model, batch):
    ids, mask, types, start, end = tensors(batch)
    with torch.autocast("cpu", torch.bfloat16):
        starts, ends = model(ids, mask, types)
    return (F.cross_entropy(masked(starts, mask, types), start) + F.cross_entropy(masked(ends, mask, types), end)) / 2


def best_span(starts, ends, longest=30):
    """(score against "no answer", start, end) of one row, its first token being "no answer"."""
    best = (-1e9, 0, 0)
    for s in torch.topk(starts[1:], min(12, len(starts) - 1)).indices.tolist():
        s += 1
        e = s + int(torch.argmax(ends[s:s + longest]))
        best = max(best, (float(starts[s] + ends[e]), s, e))
    return best[0] - float(starts[0] + ends[0]), best[1], best[2]


def normal(text):
    text = "".join(c for c in text.lower() if c not in string.punctuation)
    return re.sub(r"\b(a|an|the)\b", " ", text).split()


def f1(answer, gold):
    a, b = normal(answer), normal(gold)
    same = sum((Counter(a) & Counter(b)).values())
    return 2 * same / (len(a) + len(b)) if same else float(a == b)


@torch.no_grad()
def evaluate(model, tokenizer, questions, longest=320):
    """Mean F1 a source, whole paragraphs; unanswerable questions count as the share refused at 0."""
    model.eval()
    scores, refused = {}, []
    rows = []
    for q in questions:
        asked = tokenizer.encode(q.text, add_special_tokens=False).ids[:40]
        passage = q.passage.ids[: longest - len(asked) - 3]
        rows.append(([101] + asked + [102] + passage + [102], [0] * (len(asked) + 2) + [1] * (len(passage) + 1), 0, 0))
    order = sorted(range(len(rows)), key=lambda i: len(rows[i][0]))
    for at in range(0, len(order), 16):
        chosen = order[at:at + 16]
        ids, mask, types, _, _ = tensors([rows[i] for i in chosen])
        with torch.autocast("cpu", torch.bfloat16):
            starts, ends = model(ids, mask, types)
        starts, ends = masked(starts, mask, types), masked(ends, mask, types)
        for row, i in enumerate(chosen):
            q = questions[i]
            score, s, e = best_span(starts[row], ends[row])
            before = types[row].tolist().index(1)
            if not q.answers:
                refused.append(score < 0)
                continue
            offsets = q.passage.offsets
            s, e = s - before, min(e - before, len(offsets) - 1)
            answer = q.passage.text[offsets[s][0]:offsets[e][1]] if 0 <= s < len(offsets) else ""
            scores.setdefault(q.source, []).append(max(f1(answer, q.passage.text[a:b]) for a, b in q.answers))
    model.train()
    result = {k: round(100 * sum(v) / len(v), 1) for k, v in scores.items()}
    if refused:
        result["refused"] = round(100 * sum(refused) / len(refused), 1)
    return result


def held_out(questions):
    """Some groups of each source are never trained on; returns (to train on, to check with)."""
    sources = {}
    for q in questions:
        sources.setdefault(q.source.split("-")[0] + q.source[-6:], []).append(q)
    train, check = [], []
    for asked in sources.values():
        groups = sorted({q.passage.group for q in asked})
        if len(groups) == 1:  # one article alone: its last paragraphs
            passages = list(dict.fromkeys(q.passage.text for q in asked))
            kept = set(passages[: -60])
            train += [q for q in asked if q.passage.text in kept]
            check += [q for q in asked if q.passage.text not in kept]
            continue
        out = set(groups[:: max(2, len(groups) // 2)][:2] if len(groups) < 40 else groups[::25])
        train += [q for q in asked if q.passage.group not in out]
        check += [q for q in asked if q.passage.group in out]
    return train, check


def write_squad(questions, path):
    """The questions as one SQuAD 2.0 file, to calibrate the reader with."""
    articles = {}
    for q in questions:
        asked = articles.setdefault(q.passage.group, {}).setdefault(q.passage.text, [])
        answers = [{"text": q.passage.text[a:b], "answer_start": a} for a, b in q.answers]
        asked.append({"id": f"{q.passage.group}-{len(asked)}-{len(articles[q.passage.group])}", "question": q.text,
                      "answers": answers, "is_impossible": not answers})
    data = [{"title": group, "paragraphs": [{"context": text, "qas": asked} for text, asked in paragraphs.items()]}
            for group, paragraphs in articles.items()]
    with open(path, "w", encoding="utf-8") as file:
        json.dump({"version": "held out", "data": data}, file)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--encoder", required=True, help="ONNX file with full-precision weights")
    parser.add_argument("--tokenizer", required=True, help="its tokenizer.json")
    parser.add_argument("--out", required=True, help="folder of checkpoint and log")
    parser.add_argument("--exclude", nargs="*", default=[], help="files whose word 8-grams no training passage may share")
    parser.add_argument("--begin-with", help="checkpoint of an earlier run whose weights this one begins with")
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--first-epoch", type=int, default=0, help="number of the first epoch, which its draws depend on")
    parser.add_argument("--steps", type=int, default=1 << 30, help="batches at most")
    parser.add_argument("--rate", type=float, default=8e-5)
    parser.add_argument("--tokens", type=int, default=3072, help="tokens in a batch, padding included")
    parser.add_argument("--qamr", type=float, default=0.35, help="share of QAMR's questions an epoch")
    parser.add_argument("--negatives", type=float, default=0.3)
    parser.add_argument("--check-every", type=int, default=500)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("files", nargs="+")
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(1)
    os.makedirs(args.out, exist_ok=True)
    log = open(os.path.join(args.out, "log.txt"), "a", encoding="utf-8")

    def say(**values):
        print(json.dumps(values), file=log, flush=True)
        print(json.dumps(values), flush=True)

    tokenizer = Tokenizer.from_file(args.tokenizer)
    tokenizer.no_padding()
    tokenizer.no_truncation()
    questions = [q for file in args.files for q in read(file, tokenizer)]
    forbidden = set()
    for file in args.exclude:
        forbidden |= word_grams(open(file, encoding="utf-8").read())
    clean = [q for q in questions if not (word_grams(q.passage.text) & forbidden)]
    train, check = held_out(clean)
    write_squad([q for q in check if q.source.startswith("squad")], os.path.join(args.out, "held-out.json"))
    check = random.Random(5).sample(check, min(len(check), 400))
    say(questions=len(questions), excluded=len(questions) - len(clean), train=len(train), check=len(check))

    model = SpanReader(from_onnx(args.encoder))
    if args.begin_with:
        model.load_state_dict(torch.load(args.begin_with)["model"])
    model.encoder.words.weight.requires_grad_(False)
    decayed = [p for p in model.parameters() if p.requires_grad and p.dim() > 1]
    plain = [p for p in model.parameters() if p.requires_grad and p.dim() <= 1]
    optimizer = torch.optim.AdamW([{"params": decayed, "weight_decay": 0.01},
                                   {"params": plain, "weight_decay": 0.0}], lr=args.rate, fused=True)
    examples = Examples(train, tokenizer)
    saved = os.path.join(args.out, "checkpoint.pt")
    done = 0
    if os.path.exists(saved):
        state = torch.load(saved)
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        done = state["step"]
    epochs = [batches(list(examples.epoch(random.Random(epoch), args.qamr, args.negatives)), args.tokens,
                      random.Random(epoch)) for epoch in range(args.first_epoch, args.first_epoch + args.epochs)]
    steps = [batch for epoch in epochs for batch in epoch][:args.steps]
    say(steps=len(steps), tokens=sum(len(e[0]) for b in steps for e in b), resumed_at=done)
    warm, began, total = 0.06 * len(steps), time.time(), 0.0
    model.train()
    for step in range(done, len(steps)):
        rate = args.rate * min((step + 1) / warm, max(0.0, (len(steps) - step) / (len(steps) - warm)))
        for group in optimizer.param_groups:
            group["lr"] = rate
        loss = loss_of(model, steps[step])
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()
        total += loss.item()
        if (step + 1) % 50 == 0:
            say(step=step + 1, loss=round(total / 50, 4), seconds=round(time.time() - began))
            total = 0.0
        if (step + 1) % args.check_every == 0 or step + 1 == len(steps):
            torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "step": step + 1}, saved + ".new")
            os.replace(saved + ".new", saved)
            say(step=step + 1, check=evaluate(model, tokenizer, check))


if __name__ == "__main__":
    main()
