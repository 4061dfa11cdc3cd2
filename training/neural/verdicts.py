"""Questions that want a yes or a no, made from questions whose answer is known: "When did it close?" and "Friday" give "Did it close on
Friday?" (yes), and with another day of the same passage a no."""

import random
import re

ASKING = re.compile(
    r"(?i)^(?P<word>who|what|when|where|why|how many|how much|which|whose)\b(?P<noun>(?: \w+){0,3}?) "
    r"(?P<verb>is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|may|might) (?P<rest>.+)$")
SUBJECT = re.compile(r"(?i)^(who|what) (?P<rest>\w+(?:ed|s|es|d|t|n|ve|an|ok|ew|de|ld|id|ght|ll)\b.*)$")
BEFORE = {"in", "on", "at", "by", "since", "from", "to", "near", "during", "after", "before", "until", "for", "between"}
OPENINGS = ["", "", "so ", "is it true that ", "right that "]


def kind(question: str) -> str:
    """What a question asks for, as far as its first words tell."""
    words = question.lower().split()
    return " ".join(words[:2]) if words[:1] == ["how"] else (words or [""])[0]


def of(question: str, answer: str, word_before: str, chance: random.Random) -> str:
    """The question with the answer put to it; empty where its form is none of those that can be turned."""
    question = question.strip().rstrip("?").strip()
    asking = ASKING.match(question)
    if asking:
        return put(asking, answer, word_before.lower(), chance)
    subject = SUBJECT.match(question)
    return f"{chance.choice(OPENINGS)}{answer} {subject['rest']}?".strip() if subject else ""


def put(asking, answer: str, word_before: str, chance: random.Random) -> str:
    word, noun, verb, rest = asking["word"].lower(), asking["noun"].strip(), asking["verb"], asking["rest"]
    if word == "why":
        link = "" if re.match(r"(?i)(to|because|due|after|for|so)\b", answer) else "because "
        return f"{verb} {rest} {link}{answer}?"
    if word in ("when", "where"):
        link = word_before + " " if word_before in BEFORE else ""
        return f"{verb} {rest} {link}{answer}?"
    if word.startswith("how"):
        counted = "" if noun.lower() in answer.lower() else noun + " "
        if verb in ("do", "does", "did", "has", "have", "had"):
            return f"{verb} {rest} {answer} {counted}".strip() + "?"
        return f"{verb} {answer} {counted}{rest}?"
    if verb in ("is", "are", "was", "were") and chance.random() < 0.7:
        return f"{verb} {answer} {rest}?" if word == "who" else f"{verb} {rest} {answer}?"
    return f"{verb} {rest} {answer}?"
