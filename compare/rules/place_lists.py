"""The places of one matter, listed by two outlets: "from Zimbabwe and Zambia" / "from Zimbabwe" in the same sentence's words.

A list that another outlet gives with another place in it, or of which it names one alone, says that the matter reaches
further or elsewhere. Lists are read in ``compare/claims/places/lists.py``. Feeds ``compare/rules/places.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from compare.align.collation import Collation
from compare.align.common_words import weight
from compare.claims.places.lists import PlaceList, known_place, place_lists, places_alone
from compare.model import Claim, Link, NameKind, Relation, Span
from compare.rules.drafts import Draft, draft, founding, listed, outlets_by, same_fact, side
from compare.rules.linked import SAME_THING, Place, fact_of, in_facts, place_of
from compare.rules.polarity import left_alone
from compare.rules.registry import Rule

SURE_OF_ONE = 0.6
"""Probability that two sentences report one thing, from which a place named alone is held against a list of places."""

ENOUGH_SHARED = 6.0
"""Worth of the words that are no names which both sentences must hold besides: two rare words, or three."""

Sided = tuple[Claim, PlaceList]


@dataclass(frozen=True, slots=True)
class Differing:
    """Two linked sentences and the places that each lists."""

    link: Link
    sides: tuple[Sided, Sided]

    @property
    def places(self) -> frozenset[Place]:
        """The two sentences."""
        return frozenset(place_of(claim) for claim, _ in self.sides)


def listed_otherwise(collation: Collation, link: Link) -> Differing | None:
    """Return the places that two linked sentences list differently; None where they do not."""
    if link.score < SAME_THING or left_alone(collation, link.a) or left_alone(collation, link.b):
        return None
    for claim, other in ((link.a, link.b), (link.b, link.a)):
        for one in _lists(collation, claim):
            for against in _against(collation, link, claim, other):
                if _apart(one, against) and _names_none(collation, other, one, against):
                    return Differing(link, ((claim, one), (other, against)))
    return None


def _against(collation: Collation, link: Link, claim: Claim, other: Claim) -> list[PlaceList]:
    """What a list may be held against: lists, and in sentences that surely report the same a place alone."""
    found = _lists(collation, other)
    shared = (frozenset(claim.stems) & frozenset(other.stems)) - _names(collation, claim) - _names(collation, other)
    if link.score >= SURE_OF_ONE and weight(shared) >= ENOUGH_SHARED:
        found += places_alone(collation.articles[other.article].text, other.span)
    return found


def place_list_conflicts(collation: Collation, code: Rule) -> Iterator[Draft]:
    """Write down the matters whose places two outlets list differently."""
    links = sorted(collation.links, key=lambda link: (-link.score, place_of(link.a), place_of(link.b)))
    for group in in_facts(found for link in links if (found := listed_otherwise(collation, link))):
        sides = {claim.article: (claim, listing) for one in reversed(group) for claim, listing in one.sides}
        ordered = [sides[name] for name in collation.articles if name in sides]
        words = [(collation.outlet(c.article), one.span.of(collation.articles[c.article].text)) for c, one in ordered]
        said = [f"{listed(names)}: {where}" for where, names in outlets_by(sorted(words)).items()]
        yield draft(
            code,
            collation,
            [side(collation, c.article, one.span, ", ".join(sorted(one.members))) for c, one in ordered],
            relation=Relation.CONFLICT,
            confidence=0.25 + 0.4 * group[0].link.score,
            message=f"other places of one matter: {'; '.join(said)}",
            why=(*said, same_fact(collation, fact_of(group))),
            fact=(*founding(collation, [claim for claim, _ in ordered]), "places"),
        )


def _lists(collation: Collation, claim: Claim) -> list[PlaceList]:
    """The lists of a claim that are of places: one of them is known, and none is a person."""
    text = collation.articles[claim.article].text
    people = [name.span for name in claim.names if name.kind is NameKind.PERSON]
    return [
        one
        for one in place_lists(text, claim.span)
        if any(known_place(name) or name in {place.folded for place in claim.places} for name in one.members)
        and not any(one.span.overlaps(span) for span in people)
    ]


def _apart(one: PlaceList, other: PlaceList) -> bool:
    """Whether a list shares a place with another one that has a place of its own, or is but that place."""
    a, b = set(one.members), set(other.members)
    return bool(a & b and a - b) and (bool(b - a) or len(b) == 1)


def _names_none(collation: Collation, other: Claim, one: PlaceList, against: PlaceList) -> bool:
    """Whether a sentence says nothing of the places that its own list lacks, and the place it has is nobody's title."""
    words = collation.text(other).lower()
    titles = [role.span for name in other.names for role in name.roles]
    return not any(name in words for name in set(one.members) - set(against.members)) and not _in(against.span, titles)


def _in(span: Span, titles: list[Span]) -> bool:
    return any(title.overlaps(span) for title in titles)


def _names(collation: Collation, claim: Claim) -> frozenset[str]:
    return collation.profiles[claim.article].of(claim).names
