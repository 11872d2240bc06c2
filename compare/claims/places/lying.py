"""Whether one place lies in another, or the two exclude each other.

By the gazetteer, by what the articles say themselves ("Ioannina, Greece"), and by kind: of two towns neither holds the
other, of a town and a county one may. What nobody knows is no conflict.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet

from compare.claims.gazetteer_en import COUNTRIES, SAME_PLACE, STATES, WITHIN
from compare.claims.names.sounding import same_sound
from compare.claims.places.words_en import LARGE_KINDS, ROOM, SITE
from compare.model import PlaceMention

Lies = Mapping[str, AbstractSet[str]]
"""By place, folded: what some article says that it lies in."""
VENUES = frozenset({ROOM, SITE})
HOLDERS = 6
"""Steps from a place outwards that are followed."""


def exclude(a: PlaceMention, b: PlaceMention, lies: Lies) -> bool:
    """Whether what happens at one place does not happen at the other. Symmetric."""
    if VENUES & {a.kind, b.kind}:
        return a.kind == b.kind and a.folded != b.folded
    if one_place(a.folded, b.folded):
        return False
    of_a, of_b = set(holders(a.folded, lies)), set(holders(b.folded, lies))
    if (
        a.folded in of_b
        or b.folded in of_a
        or any(one_place(x, b.folded) for x in of_a)
        or any(one_place(a.folded, x) for x in of_b)
    ):
        return False
    known_a, known_b = _known(a.folded), _known(b.folded)
    if known_a and known_b:
        return True
    return _size(a) == _size(b)


def one_place(a: str, b: str) -> bool:
    """Whether two folded places are one, in other words or letters: "new york" and "new york city"."""
    if a == b or SAME_PLACE.get(a, a) == SAME_PLACE.get(b, b):
        return True
    one, other = sorted((a.split(), b.split()), key=len)
    return set(one) <= set(other) or same_sound(one, other)


def holders(place: str, lies: Lies) -> Iterator[str]:
    """Yield what a place lies in, from inside out."""
    seen = {place}
    ring = [place]
    for _ in range(HOLDERS):
        ring = sorted(
            {outer for inner in ring for outer in (*lies.get(inner, ()), WITHIN.get(inner, ""))} - seen - {""}
        )
        seen.update(ring)
        yield from ring


def _known(place: str) -> bool:
    return place in WITHIN or place in COUNTRIES


def _size(place: PlaceMention) -> int:
    """Return 0 for a town or what may be one, 1 for what holds towns, 2 for a country."""
    if place.folded in COUNTRIES:
        return 2
    return 1 if place.kind in LARGE_KINDS or place.folded in STATES else 0
