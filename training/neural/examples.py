"""Training examples from SQuAD-style files: a question and a passage of a few sentences, with or without the answer."""

import gzip
import json
import random
import re
from collections import defaultdict
from dataclasses import dataclass, field

SENTENCE_END = re.compile(r"[.!?][\"'”’)\]]*\s+(?=[\"'“‘(\[]*[A-Z0-9])|\n+")
STOP_WORDS = set("a an the of in on at to for and or is are was were be been do does did has have had it its that this".split())


@dataclass
class Passage:
    """Sentences of one paragraph with the places of their tokens."""

    text: str
    group: str
    ids: list = field(default_factory=list)
    offsets: list = field(default_factory=list)
    sentences: list = field(default_factory=list)  # (first token, behind the last token)
    words: set = field(default_factory=set)


@dataclass
class Question:
    text: str
    passage: Passage
    answers: list  # (start, end) in characters, one for each annotator; empty: the passage does not say
    source: str


def read(path: str, tokenizer) -> list:
    """All questions of a file, plain or gzipped."""
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as file:
        data = json.load(file)
    source = re.split(r"[/.]", path)[-3] if path.endswith(".gz") else path
    questions = []
    for number, article in enumerate(data.get("data", data)):
        for paragraph in article["paragraphs"]:
            group = f"{source}:{number}"
            if source.startswith("qamr"):  # the id names the page that the sentence stands in
                group = "qamr:" + paragraph["qas"][0]["id"].split("#")[0].split(":")[2]
            passage = analyzed(paragraph["context"], group, tokenizer)
            for asked in paragraph["qas"]:
                spans = [(a["answer_start"], a["answer_start"] + len(a["text"])) for a in asked["answers"] if a["text"]]
                questions.append(Question(asked["question"], passage, spans, source))
    return questions


def analyzed(text: str, group: str, tokenizer) -> Passage:
    encoding = tokenizer.encode(text, add_special_tokens=False)
    passage = Passage(text, group, encoding.ids, encoding.offsets)
    ends = [m.end() for m in SENTENCE_END.finditer(text)] + [len(text) + 1]
    first = 0
    for end in ends:
        last = first
        while last < len(encoding.offsets) and encoding.offsets[last][0] < end:
            last += 1
        if last > first:
            passage.sentences.append((first, last))
        first = last
    passage.words = content_words(text)
    return passage


def content_words(text: str) -> set:
    return set(re.findall(r"\w+", text.lower())) - STOP_WORDS


def word_grams(text: str, size: int = 8) -> set:
    words = re.findall(r"\w+", text.lower())
    return {" ".join(words[i:i + size]) for i in range(len(words) - size + 1)}


def as_typed(question: str, chance: random.Random) -> str:
    """The question as somebody in a hurry types it on a phone, sometimes."""
    if chance.random() < 0.4:
        question = question.rstrip("? ")
    if chance.random() < 0.1:
        question = " ".join(w for w in question.split() if w.lower() not in STOP_WORDS) or question
    if chance.random() < 0.1 and len(question) > 12:
        at = chance.randrange(1, len(question) - 2)
        question = question[:at] + question[at + 1] + question[at] + question[at + 2:]
    return question


class Examples:
    """Draws an epoch: windows with the answer, windows without it, passages made of sentences of one page."""

    def __init__(self, questions: list, tokenizer, longest: int = 176):
        self.questions = questions
        self.tokenizer = tokenizer
        self.longest = longest
        self.groups = defaultdict(list)
        for passage in {id(q.passage): q.passage for q in questions}.values():
            self.groups[passage.group].append(passage)

    def epoch(self, chance: random.Random, qamr_share: float, negative_share: float):
        """Yields (ids, types, start, end); start and end are 0 where the passage does not say."""
        for question in self.questions:
            qamr = question.source.startswith("qamr")
            if qamr and chance.random() > qamr_share:
                continue
            yield self.example(question, chance, True)
            if chance.random() < (negative_share / 2 if qamr else negative_share):
                yield self.example(question, chance, False)

    def example(self, question: Question, chance: random.Random, answered: bool):
        asked = self.tokenizer.encode(as_typed(question.text, chance), add_special_tokens=False).ids[:40]
        room = min(self.longest - len(asked) - 3, chance.randrange(50, 151))
        gold = chance.choice(question.answers) if question.answers else None
        if gold is None:
            pieces = self.window(question.passage, self.longest - len(asked) - 3, chance, None, question)
        elif answered:
            pieces = self.window(question.passage, room, chance, gold, question)
        else:
            pieces = self.without_answer(question, room, chance)
        if question.source.startswith("qamr"):
            pieces = self.among_others(question, pieces, room, chance)
        ids, start, end = [], 0, 0
        before = len(asked) + 2
        for passage, first, last in pieces:
            if gold is not None and answered and passage is question.passage:
                inside = [i for i in range(first, last)
                          if passage.offsets[i][0] < gold[1] and passage.offsets[i][1] > gold[0]]
                if inside:
                    start = before + len(ids) + inside[0] - first
                    end = before + len(ids) + inside[-1] - first
            ids += passage.ids[first:last]
        ids = ids[: self.longest - before - 1]
        if end >= before + len(ids):
            start = end = 0
        cls, sep = 101, 102
        return [cls] + asked + [sep] + ids + [sep], [0] * before + [1] * (len(ids) + 1), start, end

    def window(self, passage, room, chance, gold, question):
        """Neighbouring sentences around the answer, or around the sentence that is most like the question."""
        sentences = passage.sentences
        if not sentences:
            return [(passage, 0, min(room, len(passage.ids)))]
        if gold is not None:
            held = [n for n, (a, b) in enumerate(sentences)
                    if passage.offsets[a][0] < gold[1] and passage.offsets[b - 1][1] > gold[0]]
            low, high = (held[0], held[-1]) if held else (0, 0)
        else:
            low = high = chance.choice(self.likest(passage, question, 3))
        while True:
            grown = [n for n in (low - 1, high + 1) if 0 <= n < len(sentences)]
            grown = [n for n in grown
                     if sentences[max(n, high)][1] - sentences[min(n, low)][0] <= room]
            if not grown:
                break
            added = chance.choice(grown)
            low, high = min(low, added), max(high, added)
        first, last = sentences[low][0], sentences[high][1]
        if last - first > room and gold is not None:  # one long sentence: cut it around the answer
            at = next((i for i in range(first, last) if passage.offsets[i][1] > gold[0]), first)
            first = max(first, min(at - chance.randrange(0, max(1, room // 2)), last - room))
        return [(passage, first, min(last, first + room))]

    def likest(self, passage, question, count):
        wanted = content_words(question.text)

        def shared(n):
            a, b = passage.sentences[n]
            return len(wanted & content_words(passage.text[passage.offsets[a][0]:passage.offsets[b - 1][1]]))

        return sorted(range(len(passage.sentences)), key=shared, reverse=True)[:count]

    def without_answer(self, question, room, chance):
        """Other sentences of the same paragraph, or the paragraph of the same page that is most like the question."""
        answers = {question.passage.text[a:b].lower() for a, b in question.answers}
        if chance.random() < 0.5 and len(question.passage.sentences) > 3:
            kept = []
            for first, last in question.passage.sentences:
                text = question.passage.text[question.passage.offsets[first][0]:question.passage.offsets[last - 1][1]]
                if not any(answer in text.lower() for answer in answers):
                    kept.append((question.passage, first, last))
            if kept:
                return self.fitting(kept, room)
        others = self.groups[question.passage.group]
        if len(others) < 2:
            others = chance.choice(list(self.groups.values()))
        others = others if len(others) < 60 else chance.sample(others, 60)
        wanted = content_words(question.text)
        others = [p for p in others if p is not question.passage and not any(a in p.text.lower() for a in answers)]
        if not others:
            return []
        other = max(others, key=lambda p: len(wanted & p.words))
        return self.window(other, room, chance, None, question)

    def among_others(self, question, pieces, room, chance):
        """A sentence of QAMR among sentences of the same page, as it would stand in an article."""
        others = [p for p in self.groups[question.passage.group] if p is not question.passage]
        chance.shuffle(others)
        extra = [(p, 0, len(p.ids)) for p in others]
        used = sum(b - a for _, a, b in pieces)
        chosen = self.fitting(extra, room - used)
        at = chance.randrange(len(chosen) + 1)
        return chosen[:at] + pieces + chosen[at:]

    @staticmethod
    def fitting(pieces, room):
        kept = []
        for passage, first, last in pieces:
            if last - first <= room:
                kept.append((passage, first, last))
                room -= last - first
        return kept
