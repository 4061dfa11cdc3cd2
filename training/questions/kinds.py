"""What questions and messages are labelled with, and where the examples come from."""

import csv
import os
import random
import re
from dataclasses import dataclass

from stories import read as stories_of

# Types of the questions of stories that say what is asked for; others may ask for anything.
OF_STORIES = {
    "who": "WHO", "when": "WHEN", "where": "WHERE", "what": "WHAT", "why": "WHY", "how": "HOW", "howmany": "HOW_MUCH",
    "whois": "WHO_IS", "quote": "WHAT_SAID", "yesno": "YES_NO",
}

# What is asked for by the answer type, the fine one before the coarse one.
OF_TYPES = {
    "HUM:desc": "WHO_IS", "HUM:title": "WHAT", "NUM:date": "WHEN", "DESC:reason": "WHY", "DESC:manner": "HOW",
    "HUM": "WHO", "LOC": "WHERE", "NUM": "HOW_MUCH", "DESC": "WHAT", "ENTY": "WHAT", "ABBR": "WHAT",
}


@dataclass(frozen=True)
class Labelled:
    """A message with its intent, and with its answer type ("HUM:ind") where that is known."""

    text: str
    intent: str
    type: str = ""


def of_intents(folder: str) -> list:
    """A file an intent, a message a line, "#" for comments."""
    examples = []
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            lines = [line.strip() for line in file]
        intent = name.removesuffix(".txt").upper()
        examples += [Labelled(line, intent=intent) for line in lines if line and not line.startswith("#")]
    return examples


def of_stories(paths: list) -> list:
    """The stories' questions alone, without what is said before them."""
    asked = [question for path in paths for story in stories_of(path) for question in story.asked]
    return [Labelled(re.split(r"[.!] +", q.text)[-1], intent=OF_STORIES[q.type]) for q in asked if q.type in OF_STORIES]


def rows(path: str) -> list:
    """The rows of a table: cells by the names in its first line, apart by tabs."""
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def of_trec(path: str) -> list:
    """Li and Roth's questions: columns coarse, fine, question."""
    types = [(row["question"], row["coarse"], f"{row['coarse']}:{row['fine']}") for row in rows(path)]
    return [Labelled(text, intent=OF_TYPES.get(fine, OF_TYPES[coarse]), type=fine) for text, coarse, fine in types]


def of_table(path: str) -> list:
    """Columns intent, message."""
    return [Labelled(row["message"], intent=row["intent"]) for row in rows(path)]


def split(examples: list, parts: int, part: int) -> tuple:
    """All examples but one part of equal size, and that part; the same every time."""
    shuffled = random.Random(7).sample(examples, len(examples))
    return [e for i, e in enumerate(shuffled) if i % parts != part], shuffled[part::parts]
