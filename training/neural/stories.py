"""Stories of our own with questions about them: the reader of their files, and a check of what was written.

A file holds stories, each begun by a line "===": header lines, a blank line, paragraphs, and questions. A question is a line
"Q type style | words", lines "< earlier question" where it leans on a conversation, a line "A answer || other answer" ("A yes",
"A no", or "A -" where the story does not say) and a line "E words of the story around the answer".
"""

import re
import sys
from dataclasses import dataclass, field

TYPES = "who when where what why how howmany whois quote yesno unanswerable followup".split()
STYLES = "plain terse typo long quiz".split()
NAMES = ("person", "organization", "place")


@dataclass
class Asked:
    """A question, its accepted answers as spans of the story's text, best first, and where the answer stands."""

    type: str
    style: str
    text: str
    history: list = field(default_factory=list)
    answers: list = field(default_factory=list)  # (start, end); empty for yes, no and "does not say"
    verdict: str = ""  # "yes", "no" or ""
    evidence: tuple = (0, 0)


@dataclass
class Story:
    """A news story: header values by name, its paragraphs joined by blank lines, the questions about it."""

    id: str
    header: dict
    text: str
    asked: list


class Fault(Exception):
    """What is wrong, and where."""


def names(story: Story) -> dict:
    return {kind: [n.strip() for n in story.header.get(kind, "").split(";") if n.strip()] for kind in NAMES}


def read(path: str) -> list:
    """All stories of a file; throws Fault for the first thing that is wrong."""
    stories = []
    with open(path, encoding="utf-8") as file:
        blocks = re.split(r"(?m)^===\s*$", file.read())
    stem = re.sub(r".*/|\.txt$", "", path)
    for block in blocks:
        if block.strip():
            stories.append(story(f"{stem}-{len(stories) + 1:02}", block.strip().split("\n")))
    return stories


def story(name: str, lines: list) -> Story:
    header, at = {}, 0
    while at < len(lines) and lines[at].strip():
        key, _, value = lines[at].partition(":")
        header[key.strip()] = value.strip()
        at += 1
    body, questions = [], []
    for line in lines[at:]:
        if questions or re.match(r"Q \w+ \w+ \|", line):
            questions.append(line.strip())
        else:
            body.append(line.strip())
    paragraphs = [" ".join(p.split()) for p in re.split(r"\n\s*\n", "\n".join(body)) if p.strip()]
    text = "\n\n".join([header.get("title", "")] + paragraphs)
    result = Story(name, header, text, [])
    for key in ("title", "outlet", "date"):
        if not header.get(key):
            raise Fault(f"{name}: no {key}")
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", header["date"]):
        raise Fault(f"{name}: date {header['date']}")
    for kind, found in names(result).items():
        for one in found:
            if one not in text:
                raise Fault(f"{name}: {kind} not in the text: {one}")
    for group in re.split(r"\n(?=Q )", "\n".join(q for q in questions if q)):
        if group:
            result.asked.append(asked(result, group.split("\n")))
    if not result.asked:
        raise Fault(f"{name}: no questions")
    return result


def asked(story: Story, lines: list) -> Asked:
    head = re.fullmatch(r"Q (\w+) (\w+) \| (.+)", lines[0])
    where = f"{story.id}: {lines[0]}"
    if not head or head[1] not in TYPES or head[2] not in STYLES:
        raise Fault(f"{where}: not 'Q type style | words'")
    question = Asked(head[1], head[2], head[3].strip())
    answers, evidence = [], ""
    for line in lines[1:]:
        if line.startswith("< "):
            question.history.append(line[2:].strip())
        elif line.startswith("A "):
            answers = [a.strip() for a in line[2:].split("||")]
        elif line.startswith("E "):
            evidence = line[2:].strip()
        else:
            raise Fault(f"{where}: what is this line? {line}")
    if not answers:
        raise Fault(f"{where}: no line 'A …'")
    if (question.type == "followup") != bool(question.history):
        raise Fault(f"{where}: a followup, and only a followup, has lines '< earlier question'")
    if answers == ["-"]:
        if question.type not in ("unanswerable", "followup"):
            raise Fault(f"{where}: only 'unanswerable' has no answer")
        return question
    if question.type == "unanswerable":
        raise Fault(f"{where}: an unanswerable question has 'A -'")
    at = story.text.find(evidence)
    if not evidence or at < 0:
        raise Fault(f"{where}: evidence not in the story: {evidence}")
    if story.text.find(evidence, at + 1) >= 0:
        raise Fault(f"{where}: evidence stands in the story twice: {evidence}")
    question.evidence = (at, at + len(evidence))
    if answers[0] in ("yes", "no"):
        question.verdict = answers[0]
        return question
    if question.type == "yesno":
        raise Fault(f"{where}: a yesno question has 'A yes' or 'A no'")
    for answer in answers:
        start = evidence.find(answer)
        if start < 0:
            raise Fault(f"{where}: answer not in its evidence: {answer}")
        question.answers.append((at + start, at + start + len(answer)))
    return question


def main():
    wrong = 0
    for path in sys.argv[1:]:
        with open(path, encoding="utf-8") as file:
            blocks = [b for b in re.split(r"(?m)^===\s*$", file.read()) if b.strip()]
        for number, block in enumerate(blocks):
            # each story, and each question, on its own, so that one run shows all that is wrong
            try:
                story(f"{path}#{number + 1}", block.strip().split("\n"))
            except Fault as fault:
                wrong += 1
                print(fault)
        if not wrong:
            told = read(path)
            asked_count = sum(len(s.asked) for s in told)
            print(f"{path}: {len(told)} stories, {asked_count} questions")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
