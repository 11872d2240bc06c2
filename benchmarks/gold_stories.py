"""Gold stories of either form, in one: the project's folders, and lines of JSON with the articles inside.

Owns where a claim stands in gold's own sentences, and what gold says of them: what is aligned, what is left out.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.stories import article_of
from compare.align.collation import Collation, collate
from compare.evaluation.gold import read_gold
from compare.model import Article, Claim, Relation, Span
from compare.read import read
from compare.stories import group

Place = tuple[str, int]
"""Article and gold sentence number."""


@dataclass(frozen=True, slots=True)
class GoldStory:
    """A story, collated, and what people say of it."""

    name: str
    collation: Collation
    sentences: Mapping[str, Mapping[int, Span]]
    """Gold's sentences by article and number, in the article's text."""
    alignments: frozenset[frozenset[Place]]
    left_out: tuple[frozenset[Place], ...]
    """Where each thing stands that some outlet leaves out."""

    def places(self, claim: Claim) -> frozenset[Place]:
        """Return the gold sentences that a claim stands for."""
        known = self.sentences[claim.article].items()
        return frozenset((claim.article, number) for number, span in known if span.stands_for(claim.span))


def gold_stories(paths: Iterable[Path]) -> Iterator[GoldStory]:
    """Yield the stories of folders that hold ``gold.json`` and of JSON Lines files."""
    for path in paths:
        yield from _folder(path) if path.is_dir() else _lines(path)


def _folder(folder: Path) -> Iterator[GoldStory]:
    for gold in read_gold(folder):
        yield GoldStory(
            gold.name,
            _collated(read([gold.folder]).articles),
            {name: dict(enumerate(spans)) for name, spans in gold.sentences.items()},
            gold.alignments,
            tuple(label.places for label in gold.discrepancies if label.relation == Relation.ONLY_IN),
        )


def _lines(path: Path) -> Iterator[GoldStory]:
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        collation = _collated([article_of(article) for article in row["articles"]])
        yield GoldStory(
            row["story"],
            collation,
            {one["outlet"]: _moved(one["sentences"], collation.articles[one["outlet"]]) for one in row["articles"]},
            frozenset(frozenset((tuple(x["a"]), tuple(x["b"]))) for x in row["alignments"]),
            tuple(_evidence(entry) for entry in row["discrepancies"] if entry["relation"] == Relation.ONLY_IN),
        )


def _collated(articles: Iterable[Article]) -> Collation:
    return collate(group(list(articles), one_story=True)[0])


def _moved(sentences: Iterable[list[int]], article: Article) -> dict[int, Span]:
    """Gold's sentences, which it counts in the article's body from 1."""
    return {number: Span(*pair).moved(article.body.start) for number, pair in enumerate(sentences, 1)}


def _evidence(entry: dict[str, Any]) -> frozenset[Place]:
    return frozenset((outlet, spot["sent"]) for outlet, spots in entry["evidence"].items() for spot in spots)
