"""Fine-tunes an encoder to mark answers. Resumes from its checkpoint; see README.md for the command."""

import argparse
import copy
import json
import multiprocessing
import os
import random
import time

import torch
import torch.nn.functional as F

from encoder import SpanReader, from_onnx
from examples import NEITHER, UNKNOWN, Examples, apart_from, read, tokenizer_of
from mpnet import from_safetensors
from scoring import evaluate, masked, rounded, tensors
from steps import learn, share_of_rate


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


DRAWN_FROM = []  # (examples, arguments), in a process that draws


def draw(epoch):
    """The batches of one epoch."""
    examples, args = DRAWN_FROM
    drawn = examples.epoch(random.Random(epoch), args.qamr, args.negatives, args.turned)
    return batches(list(drawn), args.tokens, random.Random(epoch))


def draw_all(examples, args):
    """The batches of all epochs, drawn side by side."""
    numbers = range(args.first_epoch, args.first_epoch + args.epochs)
    fork = multiprocessing.get_context("fork")
    with fork.Pool(min(args.threads, args.epochs), DRAWN_FROM.extend, ([examples, args],)) as drawers:
        return [batch for epoch in drawers.imap(draw, numbers) for batch in epoch]


def loss_of(model, teachers, batch, args):
    """Cross entropy of start, end, verdict and glance; with teachers, mostly the distance from their mean (Hinton et al., 2015)."""
    inputs = tensors(batch, args.device)
    start, end, verdict = (torch.tensor([e[n] for e in batch], device=args.device) for n in (2, 3, 4))
    read = scores_of(model, inputs)
    taught = [scores_of(teacher, inputs) for teacher in teachers]
    loss = (score_loss(0, start, read, taught, args) + score_loss(1, end, read, taught, args)) / 2
    loss = loss + args.verdicts * score_loss(2, verdict, read, taught, args)
    return loss + args.glance * glance_loss(start, read[3], taught, args)


def scores_of(model, inputs):
    """Start, end and verdict scores and the glance; without gradients where the model is a teacher, which is not in training."""
    with torch.set_grad_enabled(model.training), rounded(inputs[0].device.type):
        starts, ends, verdicts, glance = model(*inputs)
    return masked(starts, *inputs[1:]), masked(ends, *inputs[1:]), verdicts.float(), glance.float()


def score_loss(number, wanted, read, taught, args):
    """Summed over the rows that have something to say about it, divided by all rows."""
    rows = len(wanted)
    hard = F.cross_entropy(read[number], wanted, ignore_index=UNKNOWN, reduction="sum") / rows
    if not taught:
        return hard
    soft = sum(scores[number].softmax(-1) for scores in taught) / len(taught)
    apart = -(soft * read[number].log_softmax(-1)).sum(-1)
    if number == 2:
        apart = apart[wanted != NEITHER]
    return (1 - args.soft) * hard + args.soft * apart.sum() / rows


def glance_loss(start, glances, taught, args):
    """Cross entropy of whether the window answers; with teachers, mostly of how sure they are of that."""
    wanted = (start > 0).float()
    if taught:
        sure = sum(1 - scores[0].softmax(-1)[:, 0] for scores in taught) / len(taught)
        wanted = torch.where(start == UNKNOWN, sure, (1 - args.soft) * wanted + args.soft * sure)
    return F.binary_cross_entropy_with_logits(glances, wanted)


def held_out(questions):
    """Some groups of each source are never trained on; returns (to train on, to check with)."""
    sources = {}
    for q in questions:
        sources.setdefault(q.source.split("-")[0] + q.source[-6:], []).append(q)
    train, check = [], []
    for source, asked in sources.items():
        groups = sorted({q.passage.group for q in asked})
        if source.startswith("story"):
            train += [q for q in asked if not q.passage.group.startswith("story:held")]
            check += [q for q in asked if q.passage.group.startswith("story:held")]
            continue
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


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--encoder", required=True, help="ONNX file (BERT) or safetensors file (MPNet) with full-precision weights")
    parser.add_argument("--tokenizer", required=True, help="its tokenizer.json")
    parser.add_argument("--out", required=True, help="folder of checkpoint and log")
    parser.add_argument("--exclude", nargs="*", default=[], help="files whose word 8-grams no training passage may share")
    parser.add_argument("--layers", type=int, help="number of the encoder's layers to keep, from the first; all by default")
    parser.add_argument("--begin-with", help="checkpoint of an earlier run whose weights this one begins with")
    parser.add_argument("--teachers", nargs="*", default=[], help="pairs ENCODER:CHECKPOINT of readers to learn from")
    parser.add_argument("--soft", type=float, default=0.7, help="share of the teachers in the loss")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--first-epoch", type=int, default=0, help="number of the first epoch, which its draws depend on")
    parser.add_argument("--seconds", type=float, default=float("inf"), help="after which training ends, its rate falling until then")
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--tokens", type=int, default=32768, help="tokens in a batch, padding included")
    parser.add_argument("--qamr", type=float, default=0.35, help="share of QAMR's questions an epoch")
    parser.add_argument("--negatives", type=float, default=0.4)
    parser.add_argument("--turned", type=float, default=0.15, help="share of questions turned into ones that want a yes or a no")
    parser.add_argument("--verdicts", type=float, default=4.0, help="weight of yes and no in the loss")
    parser.add_argument("--glance", type=float, default=0.25, help="weight of the glance in the loss")
    parser.add_argument("--keep", type=float, default=0.99, help="share of the running mean of the weights kept a step")
    parser.add_argument("--check-every", type=int, default=500)
    parser.add_argument("--threads", type=int, default=2, help="of the processor; as many epochs are drawn ahead")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("files", nargs="+")
    return parser.parse_args()


def begun(encoder, layers=None):
    """A reader over the encoder's first layers, or over all."""
    reader = SpanReader((from_onnx if encoder.endswith(".onnx") else from_safetensors)(encoder))
    reader.encoder.layers = reader.encoder.layers[:layers]
    return reader


def load(encoder, checkpoint):
    trained = torch.load(checkpoint, map_location="cpu")["mean"]
    reader = begun(encoder, sum(name.endswith(".widen.weight") for name in trained))
    reader.load_state_dict(trained)
    return reader


def optimizer_of(model, args):
    model.encoder.words.weight.requires_grad_(False)
    decayed = [p for p in model.parameters() if p.requires_grad and p.dim() > 1]
    plain = [p for p in model.parameters() if p.requires_grad and p.dim() <= 1]
    groups = [{"params": decayed, "weight_decay": 0.01}, {"params": plain, "weight_decay": 0.0}]
    return torch.optim.AdamW(groups, lr=args.rate, fused=True)


def questions_of(args, tokenizer, say):
    questions = [q for file in args.files for q in read(file, tokenizer)]
    clean = apart_from(args.exclude, questions)
    train, check = held_out(clean)
    write_squad([q for q in check if q.source.startswith("squad")], os.path.join(args.out, "held-out.json"))
    stories = [q for q in check if q.source == "story"]
    others = [q for q in check if q.source != "story"]
    check = stories + random.Random(5).sample(others, min(len(others), 800))
    say(questions=len(questions), excluded=len(questions) - len(clean), train=len(train), check=len(check))
    return train, check


def main():
    args = arguments()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    os.makedirs(args.out, exist_ok=True)
    log = open(os.path.join(args.out, "log.txt"), "a", encoding="utf-8")

    def say(**values):
        print(json.dumps(values), file=log, flush=True)
        print(json.dumps(values), flush=True)

    tokenizer = tokenizer_of(args.tokenizer)
    train, check = questions_of(args, tokenizer, say)
    steps = draw_all(Examples(train, tokenizer, taught=bool(args.teachers)), args)
    model = (load(args.encoder, args.begin_with) if args.begin_with else begun(args.encoder, args.layers)).to(args.device)
    teachers = [load(*pair.split(":")).to(args.device).eval() for pair in args.teachers]
    optimizer = optimizer_of(model, args)
    mean = copy.deepcopy(model)
    saved = os.path.join(args.out, "checkpoint.pt")
    done = 0
    if os.path.exists(saved):
        state = torch.load(saved, map_location=args.device)
        model.load_state_dict(state["model"])
        mean.load_state_dict(state["mean"])
        optimizer.load_state_dict(state["optimizer"])
        done = state["step"]
    say(steps=len(steps), tokens=sum(len(e[0]) for b in steps for e in b), resumed_at=done)
    began, total, progress = time.time(), 0.0, 0.0
    model.train()
    for step in range(done, len(steps)):
        progress = max((step + 1) / len(steps), (time.time() - began) / args.seconds)
        for group in optimizer.param_groups:
            group["lr"] = args.rate * share_of_rate(progress)
        loss = loss_of(model, teachers, steps[step], args)
        learn(loss, model, mean, optimizer, args.keep)
        total += loss.detach()
        if (step + 1) % 50 == 0:
            say(step=step + 1, loss=round(float(total) / 50, 4), seconds=round(time.time() - began))
            total = 0.0
        if (step + 1) % args.check_every == 0 or progress >= 1:
            state = {"model": model.state_dict(), "mean": mean.state_dict(), "optimizer": optimizer.state_dict(), "step": step + 1}
            torch.save(state, saved + ".new")
            os.replace(saved + ".new", saved)
            say(step=step + 1, check=evaluate(mean, tokenizer, check, args.device))
        if progress >= 1:
            break


if __name__ == "__main__":
    main()
