"""Neighbouring facts that rest on the same two sources in the same two articles: one passage, one finding.

"The officials said ... they added ... they also said" against a minister by name is one thing to look into, not three.
Feeds ``compare/rules/sourcing.py``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from compare.rules.credits import Reach
from compare.rules.source_findings import Difference

NEAR = 2
"""Sentences of each article within which two facts are told in one passage."""

Pair = frozenset[tuple[str, str]]
"""Two articles, each with whom it credits."""


def in_passages(facts: Iterable[list[Difference]]) -> list[list[Difference]]:
    """Join each fact to an earlier, surer one beside it whose sources it repeats; what is stated flatly stays alone."""
    kept: list[tuple[frozenset[Pair], list[Difference]]] = []
    for told in facts:
        pairs = _pairs(told)
        home = next((first for known, first in kept if pairs and pairs <= known and _beside(first, told)), None)
        if home is None:
            kept.append((pairs, list(told)))
        else:
            home.extend(told)
    return [told for _, told in kept]


def _pairs(told: Iterable[Difference]) -> frozenset[Pair]:
    return frozenset(
        frozenset({(one.a.article, one.a.who), (one.b.article, one.b.who)})
        for one in told
        if Reach.NOTHING not in {one.a.reach, one.b.reach}
    )


def _beside(first: Sequence[Difference], told: Sequence[Difference]) -> bool:
    return any(_near(one, other) for one in told for other in first)


def _near(one: Difference, other: Difference) -> bool:
    here, there = _linked(one), _linked(other)
    return here.keys() == there.keys() and all(abs(here[article] - there[article]) <= NEAR for article in here)


def _linked(one: Difference) -> dict[str, int]:
    """The numbers of the linked sentences by article."""
    return {claim.article: claim.number for claim in (one.link.a, one.link.b)}
