"""Writes stories as articles and questions for `dateline eval questions`: python as_questions.py OUT STORIES.txt…"""

import json
import os
import sys

import stories


def article(story) -> str:
    body = story.text.split("\n\n", 1)[1]
    header = story.header
    return f"title: {header['title']}\ndate: {header['date']}\nsource: {header['outlet']}\n\n{body}\n"


def question(story, number, asked) -> dict:
    answers = [asked.verdict] if asked.verdict else [story.text[a:b] for a, b in asked.answers]
    return {"id": f"{story.id}-{number:02}", "article": story.id, "type": asked.type if answers else "unanswerable",
            "question": asked.text, "answers": answers, "evidence": story.text[asked.evidence[0]:asked.evidence[1]],
            "style": asked.style, "history": asked.history}


def main(out, *paths):
    os.makedirs(os.path.join(out, "articles"), exist_ok=True)
    with open(os.path.join(out, "questions.jsonl"), "w", encoding="utf-8") as lines:
        for story in (story for path in paths for story in stories.read(path)):
            with open(os.path.join(out, "articles", story.id + ".txt"), "w", encoding="utf-8") as file:
                file.write(article(story))
            for number, asked in enumerate(story.asked):
                lines.write(json.dumps(question(story, number, asked), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
