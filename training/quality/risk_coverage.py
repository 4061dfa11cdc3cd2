"""Draws how often answers are wrong against how many questions are answered, as SVG:
python risk_coverage.py OUT.svg NAME=PREDICTIONS.jsonl,QUESTIONS.jsonl …

The predictions are those of `dateline eval questions --always-answer --predictions`; the questions say which have no answer."""

import json
import sys

WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM = 640, 360, 60, 20, 20, 50
COLOURS = ["#1565c0", "#c62828", "#2e7d32"]


def curve(predictions, questions):
    """(share of questions answered, share of answers wrong) from the surest answer on; wrong is F1 under one half."""
    with open(questions, encoding="utf-8") as lines:
        answerable = {q["id"]: bool(q["answers"]) for q in map(json.loads, lines)}
    with open(predictions, encoding="utf-8") as lines:
        read = sorted(map(json.loads, lines), key=lambda p: -p["confidence"])
    points, wrong = [], 0
    for number, one in enumerate(read, 1):
        wrong += not (answerable[one["id"]] and one.get("f1", 0) >= 0.5)
        points.append((number / len(read), wrong / number, one["confidence"]))
    return points


def place(coverage, risk):
    return (LEFT + coverage * (WIDTH - LEFT - RIGHT), HEIGHT - BOTTOM - risk * (HEIGHT - TOP - BOTTOM) / 0.6)


def main(out, *series):
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="12">',
             f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>']
    for tenth in range(0, 7):
        x, y = place(0, tenth / 10)
        parts.append(f'<line x1="{x}" y1="{y:.1f}" x2="{WIDTH - RIGHT}" y2="{y:.1f}" stroke="#ddd"/>'
                     f'<text x="{x - 8}" y="{y + 4:.1f}" text-anchor="end">{tenth * 10} %</text>')
    for fifth in range(0, 6):
        x, y = place(fifth / 5, 0)
        parts.append(f'<text x="{x:.1f}" y="{y + 18}" text-anchor="middle">{fifth * 20} %</text>')
    parts.append(f'<text x="{WIDTH / 2}" y="{HEIGHT - 10}" text-anchor="middle">questions answered</text>'
                 f'<text transform="translate(16 {HEIGHT / 2}) rotate(-90)" text-anchor="middle">answers wrong</text>')
    for number, one in enumerate(series):
        name, _, files = one.partition("=")
        points = curve(*files.split(","))
        line = " ".join("%.1f,%.1f" % place(c, min(r, 0.6)) for c, r, _ in points[max(4, len(points) // 50):])
        parts.append(f'<polyline points="{line}" fill="none" stroke="{COLOURS[number]}" stroke-width="2"/>'
                     f'<text x="{LEFT + 20}" y="{TOP + 16 + 16 * number}" fill="{COLOURS[number]}">{name}</text>')
    with open(out, "w", encoding="utf-8") as file:
        file.write("\n".join(parts + ["</svg>"]) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
