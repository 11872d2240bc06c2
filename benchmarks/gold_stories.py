"""Gold stories of either form, in one: the project's folders, and lines of JSON with the articles inside.

Owns where a claim stands in gold's own sentences, and what gold says of them: what is aligned, what is left out.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.stories import KINDS, article_of
from compare.align.collation import Collation, collate
from compare.evaluation.gold import read_gold
from compare.model import Article, Claim, Relation, Span
from compare.read import read
from compare.stories import group

Place = tuple[str, int]
"""Article and gold sentence number."""

FAMILIES = {kind: family for family, kind in KINDS.items()}

SAME_THING = 1 / 3
"""Share of all sentences of a finding and a label that both must have."""


@dataclass(frozen=True, slots=True)
class Label:
    """One thing in which outlets differ."""

    family: str
    """Letters of the rule family: "DAT"."""
    relation: str
    places: frozenset[Place]

    def fits(self, family: str, relation: str, places: frozenset[Place]) -> bool:
        """Whether a finding is this one: two outlets met (one where it is left out), a third of all sentences shared."""
        both = self.places & places
        left_out = self.relation == Relation.ONLY_IN
        needed = 1 if left_out else min(2, len({article for article, _ in self.places}))
        return (
            family == self.family
            and (relation == Relation.ONLY_IN) == left_out
            and len({article for article, _ in both}) >= needed
            and len(both) >= SAME_THING * len(self.places | places)
        )


@dataclass(frozen=True, slots=True)
class GoldStory:
    """A story, collated, and what people say of it."""

    name: str
    collation: Collation
    sentences: Mapping[str, Mapping[int, Span]]
    """Gold's sentences by article and number, in the article's text."""
    alignments: frozenset[frozenset[Place]]
    labels: tuple[Label, ...]
    """Where outlets differ."""

    @property
    def left_out(self) -> tuple[frozenset[Place], ...]:
        """Where each thing stands that some outlet leaves out."""
        return tuple(label.places for label in self.labels if label.relation == Relation.ONLY_IN)

    def places(self, claim: Claim) -> frozenset[Place]:
        """Return the gold sentences that a claim stands for."""
        return self.places_of(claim.article, claim.span)

    def places_of(self, article: str, span: Span) -> frozenset[Place]:
        """Return the gold sentences that a span of an article stands for."""
        known = self.sentences[article].items()
        return frozenset((article, number) for number, sentence in known if sentence.stands_for(span))


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
            tuple(Label(label.code[:3], label.relation, label.places) for label in gold.discrepancies),
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
            tuple(
                Label(FAMILIES[entry["kind"]], entry["relation"], _evidence(entry)) for entry in row["discrepancies"]
            ),
        )


def _collated(articles: Iterable[Article]) -> Collation:
    return collate(group(list(articles), one_story=True)[0])


def _moved(sentences: Iterable[list[int]], article: Article) -> dict[int, Span]:
    """Gold's sentences, which it counts in the article's body from 1."""
    return {number: Span(*pair).moved(article.body.start) for number, pair in enumerate(sentences, 1)}


def _evidence(entry: dict[str, Any]) -> frozenset[Place]:
    return frozenset((outlet, spot["sent"]) for outlet, spots in entry["evidence"].items() for spot in spots)
