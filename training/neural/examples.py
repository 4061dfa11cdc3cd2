"""Training examples: a question and a window of an article's sentences, with or without the answer."""

import gzip
import json
import random
import re
from collections import defaultdict
from dataclasses import dataclass, field

import numpy as np
from tokenizers import Tokenizer

import stories
import verdicts

SENTENCE_END = re.compile(r"[.!?][\"'”’)\]]*\s+(?=[\"'“‘(\[]*[A-Z0-9])|\n+")
ELSEWHERE = 0.2  # of a story's questions, asked of another story as well: few, for it may answer those that do not say which is meant
WHOLE_ELSEWHERE = 0.75  # of those that say which story they mean
OTHERS = 40  # stories among which that other one is chosen; among all for a question that says which it means
STOP_WORDS = set("a an the of in on at to for and or is are was were be been do does did has have had it its that this".split())
CLS, SEP = 101, 102
YES, NO, NEITHER = 0, 1, -100
UNKNOWN = -100  # where an answer starts and ends in a window that only teachers can judge


@dataclass
class Passage:
    """Sentences of one article or paragraph with the places of their tokens."""

    text: str
    group: str
    ids: list = field(default_factory=list)
    offsets: list = field(default_factory=list)
    sentences: list = field(default_factory=list)  # (first token, behind the last token)
    titled: bool = False  # whether the first sentence is the headline
    words: set = field(default_factory=set)


@dataclass
class Question:
    text: str
    passage: Passage
    answers: list  # (start, end) in characters; empty: the passage does not say
    source: str
    history: list = field(default_factory=list)  # earlier questions of the conversation
    verdict: int = NEITHER  # YES or NO where it asks for one; its answer is then what decides
    evidence: tuple = (0, 0)  # where the answer stands, with the words around it
    type: str = ""
    whole: bool = False  # whether it says which story it means


def tokenizer_of(path: str) -> Tokenizer:
    """That neither pads nor cuts."""
    tokenizer = Tokenizer.from_file(path)
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


def read(path: str, tokenizer) -> list:
    """All questions of a file: SQuAD's JSON, plain or gzipped, or a text file of stories."""
    if path.endswith(".txt"):
        return [question for story in stories.read(path) for question in of_story(story, tokenizer)]
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


def of_story(story, tokenizer) -> list:
    passage = analyzed(story.text, f"story:{story.id}", tokenizer)
    passage.titled = True
    questions = []
    for asked in story.asked:
        verdict = {"yes": YES, "no": NO}.get(asked.verdict, NEITHER)
        spans = [asked.evidence] if verdict != NEITHER else asked.answers
        questions.append(Question(asked.text, passage, spans, "story", asked.history, verdict, asked.evidence, asked.type,
                                  asked.style == "quiz"))
    return questions


def analyzed(text: str, group: str, tokenizer) -> Passage:
    encoding = tokenizer.encode(text, add_special_tokens=False)
    passage = Passage(text, group, encoding.ids, encoding.offsets)
    ends = [m.end() for m in SENTENCE_END.finditer(text)] + [len(text) + 1]
    first = 0
    for end in ends:
        last = first
        while last < len(passage.offsets) and passage.offsets[last][0] < end:
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


def apart_from(files: list, questions: list) -> list:
    """The questions whose passages share no eight words in a row with one of the files."""
    forbidden = set()
    for file in files:
        with open(file, encoding="utf-8") as text:
            forbidden |= word_grams(text.read())
    passages = {id(q.passage): q.passage for q in questions}
    shared = {key for key, passage in passages.items() if word_grams(passage.text) & forbidden}
    return [q for q in questions if id(q.passage) not in shared]


def as_typed(question: str, chance: random.Random) -> str:
    """The question as somebody in a hurry types it on a phone, sometimes."""
    if chance.random() < 0.4:
        question = question.rstrip("? ")
    if chance.random() < 0.1:
        question = " ".join(w for w in question.split() if w.lower() not in STOP_WORDS) or question
    for _ in range(2):
        if chance.random() < 0.12 and len(question) > 12:
            question = mistyped(question, chance)
    return question


def mistyped(question: str, chance: random.Random) -> str:
    """Two letters swapped, one lost or one doubled."""
    at = chance.randrange(1, len(question) - 2)
    kind = chance.randrange(3)
    if kind == 0:
        return question[:at] + question[at + 1] + question[at] + question[at + 2:]
    return question[:at] + question[at + 1:] if kind == 1 else question[:at] + question[at] + question[at:]


def shape(words: str) -> tuple:
    """What makes two answers look alike: numbers, names, length."""
    return any(c.isdigit() for c in words), words[:1].isupper(), min(2, len(words.split()) // 2)


def windows(passage: Passage, room: int) -> list:
    """The passage as runs of sentences of up to `room` tokens, as the program reads it: neighbours share a sentence, and a headline
    stands before each. A list of pieces (passage, first token, behind the last) a window."""
    head = [passage.sentences[0]] if passage.titled else []
    body = passage.sentences[len(head):]
    space = room - sum(b - a for a, b in head)
    runs, low = [], 0
    while low < len(body):
        high = low
        while high + 1 < len(body) and body[high + 1][1] - body[low][0] <= space:
            high += 1
        runs.append((body[low][0], min(body[high][1], body[low][0] + space)))
        if high + 1 >= len(body):
            break
        low = high if high > low else high + 1
    return [[(passage, *part) for part in head] + [(passage, *run)] for run in runs] or [[(passage, *part) for part in head]]


def words_of(pieces) -> str:
    """A window's text in lower case."""
    return " ".join(p.text[p.offsets[a][0]:p.offsets[b - 1][1]] for p, a, b in pieces).lower()


class Examples:
    """Draws an epoch: windows with the answer, windows without it, passages made of sentences of one page."""

    def __init__(self, questions: list, tokenizer, longest: int = 256, taught: bool = False):
        self.questions = questions
        self.taught = taught  # whether windows without a sure answer are drawn as well, for teachers to judge
        self.tokenizer = tokenizer
        self.longest = longest
        self.groups = defaultdict(list)
        self.of_passage = defaultdict(list)
        for question in questions:
            self.of_passage[id(question.passage)].append(question)
        for passage in {id(q.passage): q.passage for q in questions}.values():
            self.groups[passage.group].append(passage)
        self.stories = [group[0] for group in self.groups.values() if group[0].titled]

    def epoch(self, chance: random.Random, qamr_share: float, negative_share: float, verdict_share: float):
        """Yields rows: see `joined`."""
        for question in self.questions:
            if question.source == "story":
                yield from self.of_story(question, chance, negative_share)
                continue
            if question.answers and chance.random() < verdict_share:
                put = self.put(question, chance)
                if put:
                    yield self.example(put, chance, True)
                    continue
            qamr = question.source.startswith("qamr")
            if qamr and chance.random() > qamr_share:
                continue
            yield self.example(question, chance, True)
            if chance.random() < (negative_share / 2 if qamr else negative_share):
                yield self.example(question, chance, False)

    def put(self, question: Question, chance: random.Random):
        """The question with an answer put to it, right or of another question of the same kind; None where it cannot be turned."""
        text = question.passage.text
        gold = chance.choice(question.answers)
        told = [text[a:b].lower() for a, b in question.answers]
        candidate = gold
        if chance.random() < 0.55:
            likes = [q for q in self.of_passage[id(question.passage)]
                     if q.answers and verdicts.kind(q.text) == verdicts.kind(question.text)]
            others = [span for q in likes for span in q.answers[:1]
                      if shape(text[span[0]:span[1]]) == shape(text[gold[0]:gold[1]])
                      and not any(text[span[0]:span[1]].lower() in t or t in text[span[0]:span[1]].lower() for t in told)]
            if not others:
                return None
            candidate = chance.choice(others)
        before = text[: candidate[0]].split()
        words = verdicts.of(question.text, text[candidate[0]:candidate[1]], before[-1] if before else "", chance)
        if not words or candidate[1] - candidate[0] > 60:
            return None
        low = max(0, gold[0] - chance.randrange(10, 40))
        high = min(len(text), gold[1] + chance.randrange(10, 40))
        verdict = YES if candidate is gold else NO
        return Question(words, question.passage, [(low, high)], question.source, [], verdict)

    def asked(self, question: Question, chance: random.Random) -> list:
        """The question's tokens, what was asked before it in front."""
        text = question.text if question.source == "story" else as_typed(question.text, chance)
        history = question.history
        if not history and chance.random() < 0.1:
            history = [chance.choice(self.of_passage[id(question.passage)]).text]
        return self.tokenizer.encode(" ".join(history + [text]), add_special_tokens=False).ids[-64:]

    def of_story(self, question, chance, negative_share):
        """Every window that answers, a share of those that do not, and now and then one of another story."""
        asked = self.asked(question, chance)
        room = min(self.longest - len(asked) - 3, chance.randrange(90, 231))
        text = question.passage.text
        told = {text[a:b].lower() for a, b in question.answers}
        for pieces in windows(question.passage, room):
            example = self.joined(question, asked, pieces, chance, True)
            if example[2]:
                yield example
                continue
            seen = words_of(pieces)
            if question.verdict == NEITHER and any(answer in seen for answer in told):
                if self.taught:  # the answer's words stand here too: neither right nor wrong
                    yield example[0], example[1], UNKNOWN, UNKNOWN, NEITHER
            elif self.taught or chance.random() < negative_share * (2 if not question.answers else 1):
                yield example
        if chance.random() < (WHOLE_ELSEWHERE if question.whole else ELSEWHERE):
            pieces = self.elsewhere(question, room, chance)
            if not any(answer in words_of(pieces) for answer in told):
                yield self.joined(question, asked, pieces, chance, False)

    def elsewhere(self, question, room, chance):
        """The window of some other stories that shares most words with the question."""
        among = self.stories if question.whole else chance.sample(self.stories, min(len(self.stories), OTHERS))
        others = [s for s in among if s is not question.passage]
        wanted = content_words(question.text)
        other = max(others, key=lambda s: len(wanted & s.words))
        return max(windows(other, room), key=lambda pieces: len(wanted & content_words(words_of(pieces))))

    def example(self, question: Question, chance: random.Random, answered: bool):
        asked = self.asked(question, chance)
        room = min(self.longest - len(asked) - 3, chance.randrange(60, 221))
        if not question.answers:
            pieces = self.window(question.passage, self.longest - len(asked) - 3, chance, None, question)
        elif answered:
            pieces = self.window(question.passage, room, chance, chance.choice(question.answers), question)
        else:
            pieces = self.without_answer(question, room, chance)
        if question.source.startswith("qamr"):
            pieces = self.among_others(question, pieces, room, chance)
        return self.joined(question, asked, pieces, chance, answered)

    def joined(self, question, asked, pieces, chance, answered):
        """A row (ids, number of tokens before the passage, start, end, verdict); start and end are 0 where the passage does not say."""
        ids, start, end = [], 0, 0
        before = len(asked) + 2
        gold = None
        if question.answers and answered:  # the best accepted answer mostly, another one now and then
            gold = question.answers[0] if question.source == "story" and chance.random() < 0.7 else chance.choice(question.answers)
        for passage, first, last in pieces:
            if gold is not None and passage is question.passage:
                inside = [i for i in range(first, last)
                          if passage.offsets[i][0] < gold[1] and passage.offsets[i][1] > gold[0]]
                whole = inside and passage.offsets[inside[0]][0] <= gold[0] and passage.offsets[inside[-1]][1] >= gold[1]
                if whole:
                    start = before + len(ids) + inside[0] - first
                    end = before + len(ids) + inside[-1] - first
            ids += passage.ids[first:last]
        ids = ids[: self.longest - before - 1]
        if end >= before + len(ids):
            start = end = 0
        verdict = question.verdict if start else NEITHER
        return np.array([CLS] + asked + [SEP] + ids + [SEP], np.int32), before, start, end, verdict

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
