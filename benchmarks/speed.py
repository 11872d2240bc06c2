"""Time the flow from text to findings: ``python -m benchmarks.speed [ARTICLES]``.

The articles are the project's own stories, repeated under other names until there are enough; each is filled to 500 words
with paragraphs of other stories, so that no sentence stands twice in a story and no two texts are the same. One core, one
process, warm, in seconds of processor time; reading files is not counted.
"""

from __future__ import annotations

import argparse
import gc
import time
from dataclasses import replace
from itertools import count
from pathlib import Path

from compare.align.collation import collate
from compare.cli.app import COLLECT_AFTER
from compare.comparison import compare_articles, discrepancies_of
from compare.model import Article
from compare.read import read
from compare.stories import group

CORPORA = Path(__file__).parents[1] / "corpora"
WORDS = 500
WARMING = 20
"""Articles read before the clock starts; none of them is read again."""


def articles(number: int) -> list[Article]:
    """Return so many articles of about 500 words, in stories of two to four."""
    originals = read([CORPORA]).articles
    made: list[Article] = []
    for copy in count():
        for place, original in enumerate(originals):
            if len(made) == number:
                return made
            story = original.id.split("/")[0]
            # steps that lead every outlet of a story to other stories than its fellows, and each copy to others again
            others = [originals[(place * 5 + step + copy) % len(originals)] for step in (7, 16)]
            made.append(
                replace(original, id=f"{original.id}-{copy}", story=f"{story}-{copy}", text=_filled(original, others))
            )
    return made


def _filled(original: Article, others: list[Article]) -> str:
    paragraphs = original.text.split("\n\n")
    filler = [each for other in others for each in other.body.of(other.text).split("\n\n")[1:]]
    for paragraph in filler:
        if sum(len(each.split()) for each in paragraphs) >= WORDS:
            break
        paragraphs.append(paragraph)
    return "\n\n".join(paragraphs)


def main() -> None:
    """Print articles a second for the whole flow and for its parts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", type=int, nargs="?", default=200)
    number = parser.parse_args().articles
    made = articles(number + WARMING)
    everything = made[:number]
    words = sum(len(article.text.split()) for article in everything) / number
    compare_articles(made[number:])
    gc.set_threshold(COLLECT_AFTER, *gc.get_threshold()[1:])  # as the command does
    begun = time.process_time()
    stories = group(everything)
    grouping = time.process_time() - begun
    reading = comparing = 0.0
    findings = 0
    for story in stories:  # one at a time, as the product goes through them
        begun = time.process_time()
        collation = collate(story)
        collated = time.process_time()
        findings += len(discrepancies_of(collation))
        reading, comparing = reading + collated - begun, comparing + time.process_time() - collated
    print(f"{number} articles of {words:.0f} words in {len(stories)} stories, {findings} findings")
    print(f"stories {grouping:.2f} s, claims and facts {reading:.2f} s, rules {comparing:.2f} s")
    print(f"{number / (grouping + reading + comparing):.0f} articles a second")


if __name__ == "__main__":
    main()
