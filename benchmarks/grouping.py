"""Predict which articles of a JSON Lines file report the same news.

    python -m benchmarks.grouping ARTICLES.jsonl -o PRED.jsonl

One ``{"story": id}`` a line, in the order of the input: the product's reader and grouping with their default settings.
A ``story`` field is taken out of the input before anything is read.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path

from compare.read import read
from compare.stories import group

GOLD_FIELD = "story"


def predict(lines: list[str]) -> list[str]:
    """Return the id of the story that each line's article is put into; an unreadable line is a story of its own."""
    with tempfile.TemporaryDirectory() as folder:
        blind = Path(folder, "articles.jsonl")
        blind.write_text("\n".join(map(_without_gold, lines)), encoding="utf-8")
        articles = read([blind]).articles
    found = {article.line: story.articles[0].line for story in group(articles) for article in story.articles}
    return [f"story-{found.get(number, number)}" for number in range(1, len(lines) + 1)]


def _without_gold(line: str) -> str:
    record = json.loads(line)
    return json.dumps({name: value for name, value in record.items() if name != GOLD_FIELD})


def main() -> None:
    """Read the file named on the command line and write the predictions."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("articles", type=Path, help="JSON Lines, one article a line")
    parser.add_argument("-o", "--output", type=Path, required=True, help="JSON Lines to write")
    options = parser.parse_args()
    lines = options.articles.read_text(encoding="utf-8").rstrip("\n").split("\n")
    written = "".join(json.dumps({"story": story}) + "\n" for story in predict(lines))
    part = options.output.with_name(options.output.name + ".part")
    part.write_text(written, encoding="utf-8")
    part.replace(options.output)


if __name__ == "__main__":
    main()
