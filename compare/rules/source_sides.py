"""What the other outlets of the story say on a fact whose sources differ: an editor wants to see all who report it.

Two outlets differ; a third that surely reports the same is shown beside them with whom it credits, whether that is one
of the two or nobody told apart from them. Feeds ``compare/rules/sourcing.py``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compare.align.collation import Collation
from compare.model import Claim, Link
from compare.rules.credits import Credit, Reach, credits_of_link
from compare.rules.linked import place_of
from compare.rules.source_findings import Difference

SURELY = 0.6
"""Probability of a link from which a third outlet is shown to report the same."""


def other_sides(collation: Collation, told: Sequence[Difference]) -> list[Credit]:
    """Return whom further articles credit with the fact, one credit an article, the surest link first."""
    places = {place_of(claim) for one in told for claim in (one.link.a, one.link.b)}
    credited = all(credit.given for one in told for credit in (one.a, one.b))
    involved = frozenset().union(*(one.articles for one in told))
    found: dict[str, Credit] = {}
    for link, far in _linked(collation, places):
        if far.article in involved or far.article in found:
            continue
        credit = next((one for one in credits_of_link(collation, link) or () if one.article == far.article), None)
        if credit and (credit.reach <= Reach.RESTATED if credit.given else not credited):
            found[far.article] = credit
    return list(found.values())


def _linked(collation: Collation, places: set[tuple[str, int]]) -> Iterator[tuple[Link, Claim]]:
    """Yield the sure links that lead away from these sentences, with the sentence that they lead to."""
    found = [
        (link, far)
        for link in collation.links
        if link.score >= SURELY
        for near, far in ((link.a, link.b), (link.b, link.a))
        if place_of(near) in places and place_of(far) not in places and not far.headline
    ]
    yield from sorted(found, key=lambda one: (-one[0].score, place_of(one[0].a), place_of(one[0].b)))
