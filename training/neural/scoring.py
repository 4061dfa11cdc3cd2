"""How good a reader is on held-out questions: paragraphs as a whole, stories window by window as the program reads them."""

import re
import string
from collections import Counter

import numpy as np
import torch

from examples import CLS, NEITHER, SEP, windows

ARTICLE_ROOM = 130
GLANCED = 3


def normal(text):
    text = "".join(c for c in text.lower() if c not in string.punctuation)
    return re.sub(r"\b(a|an|the)\b", " ", text).split()


def f1(answer, gold):
    a, b = normal(answer), normal(gold)
    same = sum((Counter(a) & Counter(b)).values())
    return 2 * same / (len(a) + len(b)) if same else float(a == b)


def tensors(rows, device):
    """(ids, mask, types), each (batch, length), of rows (ids, tokens before the passage, …), padded behind."""
    longest = -(-max(len(r[0]) for r in rows) // 16) * 16
    ids, mask, types = (np.zeros((len(rows), longest), np.int64) for _ in range(3))
    for n, (row, before, *_) in enumerate(rows):
        ids[n, : len(row)] = row
        mask[n, : len(row)] = 1
        types[n, before : len(row)] = 1
    return tuple(torch.from_numpy(values).to(device) for values in (ids, mask, types))


def rounded(device: str):
    """Products in bfloat16 where the machine multiplies such numbers, in full precision elsewhere."""
    able = device != "cpu" or torch.ops.mkldnn._is_mkldnn_bf16_supported()
    return torch.autocast(device, torch.bfloat16, enabled=able)


def masked(scores, mask, types):
    """Only the passage's tokens and the first one, which stands for "no answer", can be chosen."""
    allowed = (types == 1) & (mask == 1)
    allowed[torch.arange(len(mask), device=mask.device), mask.sum(1) - 1] = False  # the separator behind the passage
    allowed[:, 0] = True
    return scores.float().masked_fill(~allowed, -1e4)


def best_span(starts, ends, longest=40):
    """(score against "no answer", start, end) of one row, its first token being "no answer"."""
    best = (-1e9, 0, 0)
    for s in torch.topk(starts[1:], min(12, len(starts) - 1)).indices.tolist():
        s += 1
        e = s + int(torch.argmax(ends[s:s + longest]))
        best = max(best, (float(starts[s] + ends[e]), s, e))
    return best[0] - float(starts[0] + ends[0]), best[1], best[2]


def rows_of(question, tokenizer, longest=384):
    """A row a window, with the window's pieces."""
    asked = tokenizer.encode(" ".join(question.history + [question.text]), add_special_tokens=False).ids[-64:]
    passage = question.passage
    if passage.titled:
        read = windows(passage, ARTICLE_ROOM)
    else:
        read = [[(passage, 0, min(len(passage.ids), longest - len(asked) - 3))]]
    for pieces in read:
        ids = [i for p, a, b in pieces for i in p.ids[a:b]]
        yield [CLS] + asked + [SEP] + ids + [SEP], len(asked) + 2, pieces


def span_of(pieces, start, end):
    """The text from the start-th to the end-th token of a window; empty where its pieces do not follow one another."""
    places = [(p, i) for p, a, b in pieces for i in range(a, b)]
    if not 0 <= start <= end < len(places) or places[end][1] - places[start][1] != end - start:
        return ""
    passage = places[start][0]
    return passage.text[passage.offsets[places[start][1]][0]:passage.offsets[places[end][1]][1]]


@torch.no_grad()
def read_all(model, tokenizer, questions, device, size=128):
    """For each question: (score, words, share of yes) of its best window, and whether that is among the GLANCED windows that look best
    at a glance."""
    model.eval()
    rows = [(n, *row) for n, q in enumerate(questions) for row in rows_of(q, tokenizer)]
    order = sorted(range(len(rows)), key=lambda i: len(rows[i][1]))
    best = [(-1e9, "", 0.5, 0)] * len(questions)
    glances = [[] for _ in questions]
    for at in range(0, len(order), size):
        chosen = [rows[i] for i in order[at:at + size]]
        ids, mask, types = tensors([(r[1], r[2]) for r in chosen], device)
        with rounded(device):
            starts, ends, verdicts, glance = model(ids, mask, types)
        starts, ends = masked(starts, mask, types).cpu(), masked(ends, mask, types).cpu()
        glance = glance.float().cpu()
        yes = verdicts.float().softmax(-1)[:, 0].cpu()
        for n, (number, _, before, pieces) in enumerate(chosen):
            score, s, e = best_span(starts[n], ends[n])
            glances[number].append(float(glance[n]))
            best[number] = max(best[number], (score, span_of(pieces, s - before, e - before), float(yes[n]), glances[number][-1]))
    model.train()
    return [(score, words, yes, sum(g > glance for g in seen) < GLANCED)
            for (score, words, yes, glance), seen in zip(best, glances)]


def evaluate(model, tokenizer, questions, device):
    """Percentages by source: F1 of answers, always answering; for stories also how many unanswerable questions are refused where
    a tenth of the answerable ones is, and how many verdicts are right."""
    read, scores, verdicts, told, untold, refused = read_all(model, tokenizer, questions, device), {}, [], [], [], []
    glanced = [kept for question, (*_, kept) in zip(questions, read) if question.source == "story" and question.answers]
    for question, (score, words, yes, _) in zip(questions, read):
        story = question.source == "story"
        if question.verdict != NEITHER:
            verdicts.append((yes > 0.5) == (question.verdict == 0))
        elif question.answers:
            reached = max(f1(words, question.passage.text[a:b]) for a, b in question.answers)
            scores.setdefault(question.source, []).append(reached)
            if story:
                scores.setdefault("story-" + question.type, []).append(reached)
        if story:
            (told if question.answers else untold).append(score)
        elif not question.answers:
            refused.append(score < 0)
    result = {k: round(100 * sum(v) / len(v), 1) for k, v in sorted(scores.items())}
    if glanced:
        result["glanced"] = round(100 * sum(glanced) / len(glanced), 1)
    if verdicts:
        result["verdicts"] = round(100 * sum(verdicts) / len(verdicts), 1)
    if told and untold:
        bar = sorted(told)[len(told) // 10]
        result["story-refused"] = round(100 * sum(s < bar for s in untold) / len(untold), 1)
    if refused:
        result["refused"] = round(100 * sum(refused) / len(refused), 1)
    return result
