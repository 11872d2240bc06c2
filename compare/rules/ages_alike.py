"""Whether two ages can be one person's: by the name beside them, or by being near where a name is missing.

Feeds ``compare/rules/figure_likeness.py``.
"""

from __future__ import annotations

from functools import cache

from compare.claims.figures.counted_en import OF_ONE
from compare.claims.words import fold, stem
from compare.model import Figure
from compare.rules.swapped_digits import digits_swapped

ONE_TIME = 12
"""Years between two ages of one person that are told as of today: who was 23 once is no 61 now."""

ONE_AGE = 8
"""Years between two ages, of which one has no name beside it, that can be one person's: a driver of 44 is no girl of 8."""


def ages_of_one(a: Figure, b: Figure) -> bool:
    """Whether two ages can be of one person."""
    if not set(a.counted).isdisjoint(b.counted):
        return _near(a, b, ONE_TIME)
    return not _two_people(a, b) and _near(a, b, ONE_AGE)


def _near(a: Figure, b: Figure, years: int) -> bool:
    return abs(a.value - b.value) <= years or digits_swapped(a, b)


def _two_people(a: Figure, b: Figure) -> bool:
    """Whether two ages have two names beside them, or are a driver's and a pilot's; a driver may have a name."""
    return bool(a.counted and b.counted) and (a.counted[-1] in _of_one()) == (b.counted[-1] in _of_one())


@cache
def _of_one() -> frozenset[str]:
    return frozenset(fold(stem(word)) for word in OF_ONE)
