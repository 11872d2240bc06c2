"""A run that tells what it has found while it goes on: for a screen, which must show something at once.

The same steps as ``compare/pipeline.py`` and the same report at the end. Of a large corpus a few files are compared
first and by themselves: something to read within a second, which is replaced once all articles are grouped.
Next in the flow: ``compare/report``.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from compare.align.collation import collate
from compare.comparison import compare_articles, discrepancies_of
from compare.config import Config
from compare.model import Discrepancy, Story
from compare.pipeline import refuse_unknown, reported
from compare.read import Reading, read
from compare.read.sources import Source, sources
from compare.report import Report
from compare.selection import select
from compare.stories import group

LARGE = 200
"""Files from which on a few are compared first: fewer are read and grouped within a second."""

GLANCE = 6
"""Files compared first. Those of a story mostly lie beside each other."""

BATCH_SECONDS = 0.25
"""So often new findings are handed over."""

Known = dict[Story, tuple[Discrepancy, ...]]
"""What was found in stories that have been compared before: a changed file costs its own story."""


class Step(NamedTuple):
    """News of a run under way."""

    words: str = ""
    """What is being done: "comparing 310 of 1,572 stories"; empty at the end."""
    stories: tuple[Story, ...] = ()
    findings: tuple[Discrepancy, ...] = ()
    """Found since the step before."""
    glance: bool = False
    """Whether the findings are of a first look, to be replaced by those of the next steps."""
    report: Report | None = None
    """The whole, with the last step."""


def steps(paths: Sequence[str | Path], config: Config, known: Known | None = None) -> Iterator[Step]:
    """Yield what is found in ``paths`` as it is found, the whole report last.

    ``known`` is read and filled: a run with the same dictionary compares only stories that have changed. Raises
    DeskError like ``compare.check``.
    """
    refuse_unknown(config)
    places = [Path(path) for path in paths]
    files = _first_files(places, LARGE)
    seen: tuple[Story, ...] = ()
    if len(files) >= LARGE and not known:
        seen, differences = compare_articles(_read(files[:GLANCE], config).articles)
        yield Step("reading", seen, select(differences, config), glance=True)
    else:
        yield Step("reading")
    reading = _read(places, config)
    yield Step(f"putting {len(reading.articles):,} articles into stories")
    stories = group(reading.articles, one_story=config.one_story)
    found = {story: known[story] for story in stories if story in known} if known else {}
    yield from _compared(_first(stories, seen), found, config)
    if known is not None:
        known.clear()
        known.update(found)
    yield Step(report=reported(reading, stories, _of(stories, found, config), places, config))


def _first_files(places: Sequence[Path], number: int) -> list[Path]:
    """Return up to so many files, in the order of reading; looks no further, since a large corpus takes a while."""
    found: list[Path] = []
    for place in places:
        for where, folders, files in os.walk(place):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            found += [
                one.path for one in sources([Path(where, name) for name in sorted(files)]) if isinstance(one, Source)
            ]
            if len(found) >= number:
                return found
    return found


def _read(places: Sequence[Path], config: Config) -> Reading:
    return read(places, published=config.published)


def _first(stories: Sequence[Story], glance: Sequence[Story]) -> list[Story]:
    """Return the stories in the order of comparing: those that the reader has seen, so that he can go on there."""
    seen = {article.id for story in glance for article in story.articles}
    return sorted(stories, key=lambda story: not any(article.id in seen for article in story.articles))


def _compared(order: Sequence[Story], found: Known, config: Config) -> Iterator[Step]:
    """Yield the findings of the stories, batch by batch, and leave them in ``found``, where some may be already."""
    batch: list[Story] = []
    told = time.monotonic()
    for number, story in enumerate(order, start=1):
        if story not in found:
            found[story] = tuple(discrepancies_of(collate(story)))
        batch.append(story)
        if time.monotonic() - told >= BATCH_SECONDS or number == len(order):
            words = f"comparing {number:,} of {len(order):,} stories"
            yield Step(words, tuple(batch), _of(batch, found, config))
            batch, told = [], time.monotonic()


def _of(stories: Sequence[Story], found: Known, config: Config) -> tuple[Discrepancy, ...]:
    return select([finding for story in stories for finding in found[story]], config)
