"""How two names of people stand to each other: one name, a short form of it, nearly it, or another.

The order of family and given name, initials, middle names, short given names and romanisation make no difference;
what is left is a misspelling or another person, and ``compare/rules/persons.py`` has to find out which.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from enum import IntEnum
from functools import lru_cache

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from compare.claims.names.given_names_en import WRITTEN_SO
from compare.claims.names.sounding import common_readings, same_sound
from compare.claims.names.spellings_en import FULL_FORMS, GENERATIONS, SHORT_NAMES


class Likeness(IntEnum):
    """From another name to the same."""

    OTHER = 0
    NEAR = 1
    """One part agrees and the other does not: a misspelling, or a relative."""
    SAME = 2
    """Equal but for order, romanisation, initials, middle names, short forms."""


NEAR_WORD = 60.0
"""rapidfuzz ratio from which two words can be one word misspelled; family names need ``NEAR_FAMILY``."""
NEAR_FAMILY = 72.0
SHORTEST_FAMILY = 5
"""Letters from which a family name that differs is looked at: shorter ones are near each other by chance."""
SHORTEST = 3
"""The same where the given name is the same word and one letter is the difference ("Ileana Pop", "Ileana Popa")."""


@lru_cache(maxsize=20_000)
def likeness(a: str, b: str) -> Likeness:
    """Compare two folded names of two words or more. Symmetric."""
    if a == b:
        return Likeness.SAME
    one, other = _words(a), _words(b)
    if not one or not other or _generation(a) != _generation(b):
        return Likeness.OTHER
    ways = common_readings(one, other)
    if one == other or _reordered(one, other) or _same(one, other, ways):
        return Likeness.SAME
    return Likeness.NEAR if _near(one, other, ways) else Likeness.OTHER


def same_name(a: str, b: str) -> bool:
    """Whether two folded names can be one: a family or given name alone is one with the whole."""
    if not a or not b:
        return False
    one, other = sorted((_words(a), _words(b)), key=len)
    if set(one) <= set(other) or likeness(a, b) is Likeness.SAME:
        return True
    return len(one) == 1 and any(same_sound(one, (word,)) for word in other)


def _words(name: str) -> tuple[str, ...]:
    return tuple(word for word in name.split() if word not in GENERATIONS)


def _generation(name: str) -> frozenset[str]:
    """Return what tells father from son; "senior" is said of few, so it tells nothing."""
    return frozenset(name.split()) & (GENERATIONS - {"sr", "senior"})


def _reordered(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether both are the same words in another order, or cut otherwise: "Jaemyung Lee", "Lee Jae Myung"."""
    if sorted(one) == sorted(other):
        return True
    return "".join(one) == "".join(other) or any(
        "".join(one) == "".join((*other[turn:], *other[:turn])) for turn in range(1, len(other))
    )


def _same(one: tuple[str, ...], other: tuple[str, ...], ways: AbstractSet[str]) -> bool:
    if same_sound(one, other, ways) or _cut_otherwise(one, other, ways):
        return True
    if len(one) == len(other) and len(one) > 1:
        turned = (*other[1:], other[0])
        if same_sound(one, turned, ways) or same_sound(one, (other[-1], *other[:-1]), ways):
            return True
    return _middles_apart(one, other, ways)


def _cut_otherwise(one: tuple[str, ...], other: tuple[str, ...], ways: AbstractSet[str]) -> bool:
    """Whether two words of the longer name are one of the shorter: "Boun-My Sisavat", "Bounmy Sisavath"."""
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    if len(longer) != len(shorter) + 1 or len(shorter) < FULL:
        return False
    joined = [(*longer[:n], longer[n] + longer[n + 1], *longer[n + 2 :]) for n in range(len(shorter))]
    return any(same_sound(cut, shorter, ways) for cut in joined)


def _middles_apart(one: tuple[str, ...], other: tuple[str, ...], ways: AbstractSet[str]) -> bool:
    """Whether first and last name agree, the first also by a short form or an initial.

    Middle names count only if both have one; no word of a Korean name is a middle name.
    """
    if min(len(one), len(other)) < FULL or not same_sound(one[-1:], other[-1:], ways):
        return False
    if len(one) != len(other) and "korean" in ways:
        return False
    if len(one) > FULL and len(other) > FULL and not _given(one[1], other[1], ways):
        return False
    if _given(one[0], other[0], ways):
        return True
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    return len(longer) > len(shorter) == FULL and _given(longer[1], shorter[0], ways)


def _given(a: str, b: str, ways: AbstractSet[str]) -> bool:
    """Whether two given names can be one person's: equal in sound, an initial of the other, or a short form of it."""
    if min(len(a), len(b)) == 1:
        return a[0] == b[0]
    if a != b and a in FULL_FORMS and b in FULL_FORMS:
        return False
    if SHORT_NAMES.get(a, _NONE) & SHORT_NAMES.get(b, _NONE) or _cut_short(a, b) or _cut_short(b, a):
        return True
    return same_sound((a,), (b,), ways)


def _cut_short(a: str, b: str) -> bool:
    """Whether a given name is the beginning of one that is written in Latin letters: "Gil", "Gilbert"."""
    return b in WRITTEN_SO and b.startswith(a) and 1 < len(a) < len(b) - 1


_NONE = frozenset[int]()
FULL = 2
"""Words of a full name."""


def _near(one: tuple[str, ...], other: tuple[str, ...], ways: AbstractSet[str]) -> bool:
    """Whether the names agree in the family name and nearly in the given one, or the other way round."""
    if min(len(one), len(other)) < FULL:
        return False
    if same_sound(one[-1:], other[-1:], ways):
        a, b = one[0], other[0]
        return (
            min(len(a), len(b)) > 1
            and len(one) == len(other) == FULL
            and (a[0] == b[0] or fuzz.ratio(a, b) >= NEAR_WORD)
        )
    a, b = one[-1], other[-1]
    if not _given(one[0], other[0], ways) or len(one) != len(other):
        return False
    if min(len(a), len(b)) < SHORTEST_FAMILY:
        return one[:-1] == other[:-1] and min(len(a), len(b)) >= SHORTEST and one_letter_apart(a, b)
    return fuzz.ratio(a, b) >= NEAR_FAMILY


def one_letter_apart(a: str, b: str) -> bool:
    """Whether one letter is left out, put in, changed, or swapped with its neighbour."""
    return OSA.distance(a, b, score_cutoff=1) == 1


def hardly_two(a: str, b: str) -> bool:
    """Whether two folded names have all but a letter of a longer word, or its sound, in common."""
    one, other = _words(a), _words(b)
    if len(one) != len(other):
        return False
    apart = [(x, y) for x, y in zip(one, other, strict=True) if x != y]
    return len(apart) == 1 and _hardly_apart(*apart[0])


def _hardly_apart(x: str, y: str) -> bool:
    if same_sound((x,), (y,)):
        return min(len(x), len(y)) >= SHORTEST
    return min(len(x), len(y)) >= SHORTEST_FAMILY and one_letter_apart(x, y)
