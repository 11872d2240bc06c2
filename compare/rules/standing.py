"""Where things stand: "the dam in Embu County" / "the dam in Kirinyaga County".

A dam, a mine, a school stands where it stands, whatever a sentence says of it, so the sentences need report nothing in
common. Only places of one kind that copy names by it (county, province, district) are held against each other, and only
of a thing that both articles are about. Feeds ``compare/rules/places.py``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import combinations

from compare.align.collation import Collation
from compare.claims.places.words_en import KINDS
from compare.model import Claim, PlaceMention

ABOUT = 3
"""Sentences of an article that name a thing, from which the article is about it."""

BEFORE = 2
"""Words before a place of which one is what stands there: "a mine collapsed in the Ostby region"."""

Standing = tuple[Claim, PlaceMention]


def standing_pairs(collation: Collation) -> Iterator[tuple[Standing, Standing]]:
    """Yield the places of one thing in two outlets' articles, in story order; nothing where an article gives it two."""
    found = {name: _things(collation.claims[name]) for name in collation.articles}
    for one, other in combinations(found, 2):
        if collation.outlet(one) != collation.outlet(other):
            for key in sorted(found[one].keys() & found[other].keys()):
                a, b = found[one][key], found[other][key]
                if len(a) == len(b) == 1:
                    yield next(iter(a.values())), next(iter(b.values()))


def _things(claims: tuple[Claim, ...]) -> dict[tuple[str, str], dict[str, Standing]]:
    """By thing and kind of place: its places, folded, each where it is first said."""
    spread = Counter(stem for claim in claims for stem in set(claim.stems))
    found: dict[tuple[str, str], dict[str, Standing]] = {}
    for claim in claims:
        for place in claim.places:
            kind = place.kind or place.folded.rpartition(" ")[2]
            for thing in place.events[:BEFORE] if kind in KINDS else ():
                if spread[thing] >= ABOUT:
                    found.setdefault((thing, kind), {}).setdefault(place.folded, (claim, place))
    return found
