"""What the links of a story say of its sentences: how surely two report one thing, and which findings are one fact.

Used by the rules that hold linked sentences against each other; the links are made in ``compare/align/links.py``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from typing import Protocol, TypeVar

from compare.align.collation import Collation
from compare.model import Claim, Fact, Link

Place = tuple[str, int]
"""A sentence: article id and number."""

SAME_THING = 0.3
"""Probability of a link from which its sentences are taken to report the same thing, where names are nearly equal."""


def place_of(claim: Claim) -> Place:
    """Return the sentence that a claim stands in."""
    return claim.article, claim.number


def place_in(collation: Collation, claim: Claim) -> float:
    """Return where a sentence stands in its article, 0 for the start and 1 for the end; in a brief all stands at the start."""
    return claim.number / max(len(collation.claims[claim.article]), BRIEF)


BRIEF = 10
"""Sentences of an article below which order says little."""


def linked_score(collation: Collation, of_a: AbstractSet[Place], of_b: AbstractSet[Place]) -> float:
    """Return how surely some sentence of one set reports the same thing as one of the other; 0 without a link."""
    best = 0.0
    for link in collation.links:
        a, b = place_of(link.a), place_of(link.b)
        if (a in of_a and b in of_b) or (b in of_a and a in of_b):
            best = max(best, link.score)
    return best


class OnALink(Protocol):
    """A difference between linked sentences."""

    @property
    def link(self) -> Link:
        """What says that the two articles report the same thing."""

    @property
    def places(self) -> frozenset[Place]:
        """The sentences held against each other."""


Found = TypeVar("Found", bound=OnALink)


def in_facts(differences: Iterable[Found]) -> list[list[Found]]:
    """Put differences together, the surest first: each joins the first group with which it shares a sentence."""
    groups: list[list[Found]] = []
    home: dict[Place, int] = {}
    told: list[set[str]] = []
    for one in differences:
        places = one.places
        number = min((home[place] for place in places if place in home), default=len(groups))
        if number == len(groups):
            groups.append([])
            told.append(set())
        groups[number].append(one)
        home.update((place, number) for place in places if place not in home and place[0] not in told[number])
        told[number].update(article for article, _ in places)
    return groups


def fact_of(group: Sequence[OnALink]) -> Fact:
    """Return what the sentences held against each other report."""
    links = tuple(dict.fromkeys(one.link for one in group))
    claims = {place_of(claim): claim for link in links for claim in (link.a, link.b)}
    return Fact(tuple(claims[key] for key in sorted(claims)), links, links[0].score)
