"""Write a large corpus for trying the screen: ``python -m benchmarks.corpus FOLDER [ARTICLES]``.

The project's own stories, again and again, three days apart and every time with other names, so that they are grouped by
their words as a newsroom's are; one Markdown file an article, a folder a day. The same files on every machine.
"""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import count
from pathlib import Path

from compare.model import Article
from compare.read import read

CORPORA = Path(__file__).parents[1] / "corpora"
ARTICLES = 5_000
APART = timedelta(days=3)
START = date(2024, 1, 1)
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,}")
_MONTHS = frozenset("January February March April June July August September October November December Sept".split())


def main() -> None:
    """Write the corpus."""
    folder, number = Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else ARTICLES  # noqa: PLR2004 - words
    written = write(folder, number)
    print(f"{written} articles in {folder}")


def write(folder: Path, number: int) -> int:
    """Write so many articles below ``folder``; return how many."""
    originals = [article for article in read([CORPORA]).articles if article.published]
    names = sorted({name for article in originals for name in _NAME.findall(article.text)} - _MONTHS)
    for place, (copy, article) in enumerate(_copies(originals)):
        if place == number:
            break
        day = START + copy * APART
        target = folder / f"{day:%Y-%m-%d}" / f"{article.id.replace('/', '-')}-{copy}.md"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(_page(article, copy, day, _renaming(names, copy)), encoding="utf-8")
    return number


def _copies(originals: list[Article]) -> Iterator[tuple[int, Article]]:
    for copy in count():
        yield from ((copy, article) for article in originals)


def _renaming(names: list[str], copy: int) -> dict[str, str]:
    """Return an invented name for each name, other ones in every copy."""
    dice = random.Random(copy)  # noqa: S311 - a fixed seed: the same names on every machine
    return {
        name: "".join(dice.choice(part) for part in ("BDFGKLMNPRSTV", "aeiou", "lmnrst", "aeiou", "knrst"))
        for name in names
    }


def _page(article: Article, copy: int, day: date, names: dict[str, str]) -> str:
    time = article.published.timetz().isoformat() if isinstance(article.published, datetime) else ""
    published = f"{day.isoformat()}T{time}" if time else day.isoformat()
    text = _NAME.sub(lambda match: names.get(match[0], match[0]), article.text)
    head = {
        "id": f"{article.id}-{copy}",
        "outlet": article.outlet,
        "publisher": article.publisher,
        "published": published,
    }
    front = "".join(f"{key}: {value}\n" for key, value in head.items() if value)
    return f"---\n{front}---\n{text}\n"


if __name__ == "__main__":
    main()
