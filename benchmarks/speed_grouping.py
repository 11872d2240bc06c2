"""How grouping grows: synthetic articles of invented words, three outlets a story.

    python -m benchmarks.speed_grouping [COUNT ...]

Prints the time per article for a steady 300 articles a day and for everything within three days.
"""

from __future__ import annotations

import random
import sys
import time
from datetime import date, timedelta

from compare.model import HEADLINE_GAP, Article
from compare.stories import group

OUTLETS = 3
WORDS = 100
VOCABULARY = 40_000
SIZES = (1_000, 10_000, 30_000)
STEADY_PER_DAY = 300


def _word(rank: int) -> str:
    """Return an invented word of five letters, which is all that a stem keeps; no two ranks share one."""
    made = ""
    for letters in ("bcdfgklmnprtvwxz", "aiou", "bcdfgklmnprtvwxz", "aiou", "bcdfgklmnprtvwxz"):
        rank, letter = divmod(rank, len(letters))
        made += letters[letter]
    return made


def articles(count: int, days: int) -> list[Article]:
    """Return ``count`` articles spread over ``days``: a third of each lead is the story's own, the rest common talk."""
    dice = random.Random(count)  # noqa: S311 - a fixed seed: the same articles on every machine
    made = []
    for number in range(count):
        story = number // OUTLETS
        own = random.Random(story)  # noqa: S311 - likewise
        telling = [_word(own.randrange(VOCABULARY)) for _ in range(20)]
        common = [_word(int(dice.paretovariate(0.7)) % VOCABULARY) for _ in range(WORDS)]
        headline = " ".join(dice.sample(telling, 6))
        body = " ".join(dice.choice(telling) if dice.random() < 1 / 3 else word for word in common)
        day = date(2026, 1, 1) + timedelta(days=story * days // (count // OUTLETS + 1))
        text = headline + HEADLINE_GAP + body
        made.append(Article(f"{number:06d}", f"outlet-{number % OUTLETS}", headline, text, published=day))
    return made


def main() -> None:
    """Measure the sizes named on the command line."""
    for count in [int(size) for size in sys.argv[1:]] or SIZES:
        for regime, days in (("300 a day", max(1, count // STEADY_PER_DAY)), ("3 days", 3)):
            batch = articles(count, days)
            started = time.perf_counter()
            stories = group(batch)
            spent = time.perf_counter() - started
            print(
                f"{count:>6} articles, {regime:>9}: {spent:6.2f} s, {spent / count * 1e6:4.0f} us each, {len(stories)} stories"
            )


if __name__ == "__main__":
    main()
