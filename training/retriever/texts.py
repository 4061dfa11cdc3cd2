"""Texts to learn retrieval from: the words of their windows, and their questions with the windows that answer each."""

import os
import random
import re
import sys
from collections import defaultdict
from dataclasses import dataclass

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "neural"))
from examples import apart_from, as_typed, read, windows

ROOM = 140  # word pieces of a window, about what the program reads at once


def words_of(text: str) -> list:
    """Runs of two letters or more from a to z, as the program takes words apart."""
    return re.findall("[a-z]{2,}", text.lower())


@dataclass
class Asked:
    """A question with what was asked before it; told: the windows that have the answer where it stands."""

    text: str
    source: str
    told: list
    alone: bool  # whether it leans on no earlier question

    def words(self, chance: random.Random) -> list:
        """As somebody may type it; the stories' questions are typed so already."""
        return words_of(self.text if self.source == "story" else as_typed(self.text, chance))


@dataclass
class Text:
    """An article or a paragraph: its windows as words, and what is asked about it."""

    windows: list
    asked: list


def read_all(paths: list, exclude: list, tokenizer) -> list:
    """The texts of files of stories and of SQuAD's form that answer any question, but for those that share words with what is excluded."""
    of = defaultdict(list)
    for question in apart_from(exclude, [q for path in paths for q in read(path, tokenizer)]):
        of[id(question.passage)].append(question)
    return [text for questions in of.values() if (text := text_of(questions)).asked]


def text_of(questions: list) -> Text:
    passage = questions[0].passage
    spans = [[(passage.offsets[a][0], passage.offsets[b - 1][1]) for _, a, b in pieces] for pieces in windows(passage, ROOM)]
    asked = [Asked(" ".join(q.history + [q.text]), q.source, told, not q.history) for q in questions if (told := answering(q, spans))]
    return Text([words_of(" ".join(passage.text[start:end] for start, end in parts)) for parts in spans], asked)


def answering(question, spans: list) -> list:
    start, end = question.evidence if question.evidence[1] else (question.answers or [(0, 0)])[0]
    return [at for at, parts in enumerate(spans) if end and any(low <= start and end <= high for low, high in parts)]
