"""Agenda items of a story put together across outlets: one point for each thing, however it is worded.

Feeds ``compare/rules/agenda.py``.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from compare.align.collation import Collation
from compare.align.common_words import worth
from compare.model import AgendaItem, Certainty, Claim, Span

SAME_ITEM = 0.6
"""Share of the smaller item's words, by worth, that two items must have in common to be one."""

SAME_WORDING = 85.0
"""rapidfuzz token_set_ratio of two items' stems from which they are one."""


@dataclass(frozen=True, slots=True)
class Placed:
    """An item and where it stands."""

    article: str
    item: AgendaItem
    claim: Claim


@dataclass(frozen=True, slots=True)
class Point:
    """One thing on the agenda, as all outlets have it."""

    items: tuple[Placed, ...]
    """In story order, then reading order; the first gives the point its words."""
    words: str
    """As the first outlet prints it."""
    central: bool
    """Whether it belongs to the story's central event, and not to something earlier."""

    @property
    def stems(self) -> tuple[str, ...]:
        """The founding item's content stems, sorted."""
        return tuple(sorted(self.items[0].item.stems))

    @property
    def label(self) -> str:
        """The item's words, normalised: what is compared."""
        return " ".join(self.items[0].item.stems)

    def places(self) -> list[tuple[str, list[Span]]]:
        """Return, for each article that has it, its spans in reading order."""
        articles = dict.fromkeys(placed.article for placed in self.items)
        return [(name, [placed.item.span for placed in self.items if placed.article == name]) for name in articles]


def points(collation: Collation) -> list[Point]:
    """Put a story's agenda items together, in story order."""
    groups: list[list[Placed]] = []
    for placed in _all_items(collation):
        home = next((group for group in groups if _same(placed.item, group[0].item)), None)
        if home is None:
            groups.append([placed])
        else:
            home.append(placed)
    return [_point(collation, group) for group in groups]


def covering(claims: Iterable[Claim], point: Point) -> float:
    """Return how much of the point the nearest sentence holds: a share of its words by worth, 0 to 1."""
    wanted = set(point.items[0].item.stems)
    whole = _weight(wanted)
    return max((_weight(wanted & set(claim.stems)) / whole for claim in claims), default=0.0)


def _all_items(collation: Collation) -> Iterable[Placed]:
    for article, claims in collation.claims.items():
        for claim in claims:
            for item in claim.agenda:
                yield Placed(article, item, claim)


def _same(a: AgendaItem, b: AgendaItem) -> bool:
    both = set(a.stems) & set(b.stems)
    if len(both) < min(2, len(set(a.stems)), len(set(b.stems))):
        return False
    if _weight(both) >= SAME_ITEM * min(_weight(set(a.stems)), _weight(set(b.stems))):
        return True
    return fuzz.token_set_ratio(" ".join(a.stems), " ".join(b.stems)) >= SAME_WORDING


def _weight(stems: Iterable[str]) -> float:
    return math.fsum(worth(stem) for stem in sorted(stems))


def _point(collation: Collation, group: Sequence[Placed]) -> Point:
    first = group[0]
    words = first.item.span.of(collation.articles[first.article].text)
    return Point(tuple(group), words, any(_central(collation, placed) for placed in group))


def _central(collation: Collation, placed: Placed) -> bool:
    """In a story about a plan, what already happened is background; in other stories everything belongs."""
    planned = _planned(collation.claims[placed.article][:3])
    return not planned or _planned([placed.claim])


def _planned(claims: Sequence[Claim]) -> bool:
    """Whether any of the claims speaks of something to come."""
    return any(Certainty.CONSIDERING <= cue.level <= Certainty.WILL for claim in claims for cue in claim.certainty)
