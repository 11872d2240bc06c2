"""Other places in one slot: "from Zimbabwe and Zambia" / "from Zimbabwe", "meets in Kyoto" / "meets in Nara".

In sentences that report one thing a list is held against a list that has another place, or against one of its places
alone; and a place alone against one that its article knows nothing of. Slots are read in
``compare/claims/places/lists.py``. Feeds ``compare/rules/places.py``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from compare.align.collation import Collation
from compare.align.common_words import weight
from compare.claims.gazetteer_en import COUNTRIES, STATES
from compare.claims.places.lists import PlaceList, known_place, place_lists, places_alone
from compare.claims.places.lying import Lies, exclude
from compare.claims.places.words_en import KINDS
from compare.claims.words import lowered
from compare.model import Claim, Link, NameKind, PlaceMention, Relation
from compare.rules.drafts import Draft, draft, founding, listed, outlets_by, same_fact, side
from compare.rules.linked import SAME_THING, Place, fact_of, in_facts, place_of
from compare.rules.polarity import left_alone
from compare.rules.registry import Rule

SURE_OF_ONE = 0.6
"""Probability that two sentences report one thing, from which a place alone is held against others."""
ENOUGH_SHARED = 6.0
"""Worth of the words that are no names which both sentences must hold besides: two rare words, or three."""
WHERE = (frozenset({"in"}), frozenset({"from", "of"}))
"""Slots in which one place alone excludes another, those that say the same together: one may go to two towns."""

Sided = tuple[Claim, PlaceList]


@dataclass(frozen=True, slots=True)
class Differing:
    """Two linked sentences and the places in one slot of each."""

    link: Link
    sides: tuple[Sided, Sided]

    @property
    def places(self) -> frozenset[Place]:
        """The two sentences."""
        return frozenset(place_of(claim) for claim, _ in self.sides)


def place_slot_conflicts(collation: Collation, code: Rule, lies: Lies, told: Sequence[Draft]) -> Iterator[Draft]:
    """Write down the slots that two outlets fill with other places; ``told`` are the places that were reported already."""
    known = {(one.article, span) for each in told for one in each.finding.sides for span in (one.span, *one.more)}
    links = sorted(collation.links, key=lambda link: (-link.score, place_of(link.a), place_of(link.b)))
    for group in in_facts(found for link in links if (found := _differing(collation, link, lies))):
        sides = {claim.article: (claim, places) for one in reversed(group) for claim, places in one.sides}
        ordered = [sides[name] for name in collation.articles if name in sides]
        if not any(c.article == name and one.span.overlaps(span) for c, one in ordered for name, span in known):
            yield _finding(collation, code, group, ordered)


def _finding(collation: Collation, code: Rule, group: list[Differing], ordered: Sequence[Sided]) -> Draft:
    words = [(collation.outlet(c.article), one.span.of(collation.articles[c.article].text)) for c, one in ordered]
    said = [f"“{where}” in {listed(names)}" for where, names in outlets_by(sorted(words)).items()]
    return draft(
        code,
        collation,
        [side(collation, c.article, one.span, ", ".join(sorted(one.members))) for c, one in ordered],
        relation=Relation.CONFLICT,
        confidence=0.25 + 0.4 * group[0].link.score,
        message=f"other places of one matter: {', '.join(said)}",
        why=(*said, same_fact(collation, fact_of(group))),
        fact=(*founding(collation, [claim for claim, _ in ordered]), "places"),
    )


def _differing(collation: Collation, link: Link, lies: Lies) -> Differing | None:
    """Return the places that two linked sentences put in one slot; None where they do not differ."""
    if link.score < SAME_THING or left_alone(collation, link.a) or left_alone(collation, link.b):
        return None
    for claim, other in ((link.a, link.b), (link.b, link.a)):
        for one in _lists(collation, claim):
            for against in _against(collation, link, other):
                if _listed_otherwise(one, against) and _names_none(collation, other, one, against):
                    return Differing(link, ((claim, one), (other, against)))
    if _surely_one(collation, link) and not link.a.headline and not link.b.headline:
        return _elsewhere(collation, link, lies)
    return None


def _elsewhere(collation: Collation, link: Link, lies: Lies) -> Differing | None:
    """Return the one place that each sentence has in a slot, and of which the other's article knows nothing."""
    a, b = (
        [
            one
            for one in places_alone(collation.articles[claim.article].text, claim.span)
            if _new(collation, other, claim, one)
        ]
        for claim, other in ((link.a, link.b), (link.b, link.a))
    )
    for slots in WHERE:
        of_a, of_b = ([one for one in found if one.slot in slots] for found in (a, b))
        if len(of_a) == len(of_b) == 1 and exclude(_as_place(of_a[0]), _as_place(of_b[0]), lies):
            return Differing(link, ((link.a, of_a[0]), (link.b, of_b[0])))
    return None


def _new(collation: Collation, other: Claim, claim: Claim, place: PlaceList) -> bool:
    """Whether a place is a town or a site, nobody's name, and in no word of another article."""
    name = place.members[0]
    if name in COUNTRIES or name in STATES or name.split()[0] in lowered(collation.articles[other.article].text):
        return False
    if name in _families(collation, claim.article):
        return False
    beside = [each for each in claim.names if each.span.overlaps(place.span)]
    return not any(
        len(each.span) > len(place.span) or (each.kind is NameKind.PERSON and " " in name) for each in beside
    )


def _families(collation: Collation, article: str) -> frozenset[str]:
    """The last words of the people's names in an article."""
    names = (name for claim in collation.claims[article] for name in claim.names if name.kind is NameKind.PERSON)
    return frozenset(name.folded.rpartition(" ")[2] for name in names if " " in name.folded)


def _as_place(one: PlaceList) -> PlaceMention:
    name = one.members[0]
    last = name.rpartition(" ")[2]
    return PlaceMention(one.span, name, kind=last if last != name and last in KINDS else "")


def _against(collation: Collation, link: Link, other: Claim) -> list[PlaceList]:
    """What a list may be held against: lists, and in sentences that surely report the same a place alone."""
    found = _lists(collation, other)
    if _surely_one(collation, link):
        found += [one for one in places_alone(collation.articles[other.article].text, other.span) if one.slot != "of"]
    return found


def _surely_one(collation: Collation, link: Link) -> bool:
    """Whether two sentences report one thing, and say so in words that are no names."""
    shared = (frozenset(link.a.stems) & frozenset(link.b.stems)) - _names(collation, link.a) - _names(collation, link.b)
    return link.score >= SURE_OF_ONE and weight(shared) >= ENOUGH_SHARED


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


def _listed_otherwise(one: PlaceList, other: PlaceList) -> bool:
    """Whether a list shares a place with another one that has a place of its own, or is but that place."""
    a, b = set(one.members), set(other.members)
    return bool(a & b and a - b) and (bool(b - a) or len(b) == 1)


def _names_none(collation: Collation, other: Claim, one: PlaceList, against: PlaceList) -> bool:
    """Whether a sentence says nothing of the places that its own list lacks, and the place it has is nobody's title."""
    words = collation.text(other).lower()
    titles = [role.span for name in other.names for role in name.roles]
    lacks = set(one.members) - set(against.members)
    return not any(name in words for name in lacks) and not any(title.overlaps(against.span) for title in titles)


def _names(collation: Collation, claim: Claim) -> frozenset[str]:
    return collation.profiles[claim.article].of(claim).names
