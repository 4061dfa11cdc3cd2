"""Sentences with labels, and how they are varied so that what surrounds a name is learnt rather than the names of the training text."""

import random
from dataclasses import dataclass

TYPES = ["PER", "ORG", "LOC", "MISC"]
LABELS = ["O"] + [f"{mark}-{type}" for type in TYPES for mark in "BI"]


@dataclass(frozen=True)
class Sentence:
    """Words with a label each."""

    words: list
    labels: list

    def names(self) -> list:
        """Names as (first word, word behind the last, type)."""
        found, labels = [], self.labels
        for start, label in enumerate(labels):
            if label.startswith("B-"):
                end = start + 1
                while end < len(labels) and labels[end].startswith("I-"):
                    end += 1
                found.append((start, end, label[2:]))
        return found


def read(path: str) -> list:
    """A word, a tab and its label a line, an empty line behind each sentence."""
    with open(path, encoding="utf-8") as file:
        blocks = file.read().split("\n\n")
    rows = [[line.split("\t") for line in block.split("\n") if line] for block in blocks]
    return [Sentence([r[0] for r in sentence], [r[-1] for r in sentence]) for sentence in rows if sentence]


def names_of(sentences: list) -> dict:
    """From types to the names of persons, organizations and places, as words."""
    known = {}
    for sentence in sentences:
        for start, end, type in sentence.names():
            if type != "MISC":
                known.setdefault(type, []).append(sentence.words[start:end])
    return known


def another(type: str, known: list, chance: random.Random) -> list:
    """A name of the type, each of the sources as likely as another."""
    return chance.choice(chance.choice([names for names in known if type in names])[type])


def renamed(sentence: Sentence, known: list, chance: random.Random) -> Sentence:
    """The sentence with six in ten of its names changed for others of their type."""
    words, labels, at = [], [], 0
    for start, end, type in sentence.names():
        changed = type != "MISC" and chance.random() < 0.6
        name = another(type, known, chance) if changed else sentence.words[start:end]
        words += sentence.words[at:start] + name
        labels += sentence.labels[at:start] + [f"B-{type}"] + [f"I-{type}"] * (len(name) - 1)
        at = end
    return Sentence(words + sentence.words[at:], labels + sentence.labels[at:])


def as_headline(sentence: Sentence, chance: random.Random) -> Sentence:
    """The sentence in title case, or in capitals."""
    if chance.random() < 0.3:
        return Sentence([word.upper() for word in sentence.words], sentence.labels)
    words = [word[:1].upper() + word[1:] if len(word) > 3 or not at else word for at, word in enumerate(sentence.words)]
    return Sentence(words, sentence.labels)


def varied(sentence: Sentence, known: list, chance: random.Random) -> Sentence:
    """Four in ten sentences with other names, one in twelve as a headline."""
    if chance.random() < 0.4:
        sentence = renamed(sentence, known, chance)
    return as_headline(sentence, chance) if chance.random() < 0.08 else sentence
