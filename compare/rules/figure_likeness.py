"""How alike two figures are: whether they can be of one thing, whether they are, and whether they agree.

Knows no story: ``compare/rules/amounts.py`` asks it about figures of sentences that were aligned.
"""

from __future__ import annotations

import math

from compare.align.common_words import weight
from compare.claims.figures.counted_en import (
    DIMENSIONS,
    TOLLS,
)
from compare.claims.figures.units import AGE, COUNT, MAGNITUDE, MONEY, ORDINAL, PERCENT_UNIT, POINTS_UNIT, VOTES
from compare.model import Bound, Figure
from compare.rules.ages_alike import ages_of_one
from compare.rules.counts_alike import counts_alike
from compare.rules.swapped_digits import digits_swapped

CLOSE = 1e-9


def agree(a: Figure, b: Figure) -> bool:
    """Whether two figures of one thing can both be right: their ranges meet, and so do the rests of two votes."""
    if a.rest or b.rest:
        return a.value == b.value and a.rest == b.rest
    if a.bound is b.bound and a.bound in ENDS:
        return _one_end(a, b)
    if a.bound is b.bound is Bound.EXACT and a.factor == b.factor and 0 < a.digits != b.digits > 0:
        fine, coarse = sorted((a, b), key=lambda figure: figure.high - figure.low)
        return coarse.low <= fine.value < coarse.high or fine.value == coarse.value
    low, high = max(a.low, b.low), min(a.high, b.high)
    if math.isinf(high):
        return True
    slack = CLOSE * max(abs(low), abs(high), 1.0)
    return high - low > slack or (high - low >= -slack and (_point(a) or _point(b) or _bounded(a, b)))


ENDS = frozenset({Bound.MOST, Bound.LEAST})
"""Bounds that are amounts themselves: "fines of up to 500" are no fines of up to 5,000."""


def _one_end(a: Figure, b: Figure) -> bool:
    """Whether two ceilings, or two floors, are one number, one of them rounded perhaps."""
    return abs(a.value - b.value) <= max(_half_a_step(a), _half_a_step(b)) + CLOSE * max(abs(a.value), abs(b.value))


def _half_a_step(figure: Figure) -> float:
    """Half of what one more of the last digit printed is worth, where the digits before are known; 0 for a small count."""
    whole = abs(figure.value) / figure.factor
    if figure.digits < 1 or whole < COUNTED_OUT:
        return 0.0
    step = 10.0 ** (math.floor(math.log10(whole)) - figure.digits + 1)
    return min(step / 2 * figure.factor, ROUNDED * abs(figure.value))


COUNTED_OUT = 100
"""A number below this is not rounded, where nothing says so."""
ROUNDED = 0.05
"""Most that rounding hides of a ceiling or a floor, as a share."""


def _point(figure: Figure) -> bool:
    return figure.high - figure.low <= CLOSE * max(abs(figure.high), 1.0)


def _bounded(a: Figure, b: Figure) -> bool:
    """Whether one figure's own value, and not the edge of its rounding, is where the ranges meet.

    Half of the last digit is rounded up: 1,250 is no 1,200.
    """
    return any(
        x.low <= y.value < x.high or (y.value == x.high and x.bound is not Bound.EXACT) for x, y in ((a, b), (b, a))
    )


def comparable(a: Figure, b: Figure) -> bool:
    """Whether two figures can be of one thing, whatever surrounds them."""
    if a.unit != b.unit or (a.rate and b.rate and a.rate != b.rate):
        return False
    if a.rate != b.rate and _magnitudes_apart(a, b) > SHARED_OUT:
        return False
    if a.state and b.state and a.state != b.state:
        return False
    return (a.role == b.role or _roles_fit(a, b)) and _of_one_kind(a, b)


def _of_one_kind(a: Figure, b: Figure) -> bool:
    """Whether what two figures of one unit count, whose age they are, or who voted, can be the same."""
    if a.unit == VOTES:
        return _one_body(a, b)
    if a.unit == AGE:
        return ages_of_one(a, b)
    if a.role == b.role == "part" and a.whole == b.whole == a.value + b.value:
        return False
    return not (a.counted and b.counted) or counts_alike(a, b) > 0 or _says_itself(a, b)


def _says_itself(a: Figure, b: Figure) -> bool:
    """Whether two counts are one odd number, so that what they count has two names: "4,500 pelts" / "4,500 skins"."""
    return a.value == b.value and a.bound is b.bound and min(a.digits, b.digits) > 1 and a.value >= COUNTED_OUT


def _one_body(a: Figure, b: Figure) -> bool:
    """Whether two votes can be of one body: one number is the same, or nearly as many voted; 24-17 is no 13-8."""
    least, most = sorted(figure.value + sum(figure.rest) for figure in (a, b))
    return a.value == b.value or a.rest == b.rest or most - least <= ABSENT * most


ABSENT = 0.2
"""Share of a body that may be missing from a vote, or from how it was told."""


def _roles_fit(a: Figure, b: Figure) -> bool:
    """Whether two roles can be of one number: "from" is no "to", and "19 of the 34 counts" are the other's "19 counts" alone.

    Of another number they can be, where that is near, and not the whole.
    """
    one, other = sorted((a.role, b.role))
    if one or other not in OF_ITS_OWN:
        return not one
    if other == "other" or a.value == b.value:
        return other != "other"
    if max(a.value, b.value) > NOT_FAR[other] * min(a.value, b.value):
        return False
    return other == "whole" or max(a.whole, b.whole) > max(a.value, b.value)


NOT_FAR = {"part": 1.6, "whole": 1.25}
"""How many times a part, or a whole, may be a number that says not what it is of: the rest is further, as a rule."""


OF_ITS_OWN = ("other", "part", "whole")
"""Roles of a number that is compared with its like alone: some others, some of the whole, and the whole."""

SHARED_OUT = 0.3
"""Decades between a sum and what each gets of it, or what it comes to in a year, at least: either is often left unsaid."""


def likeness(a: Figure, b: Figure, *, alone: bool = False) -> float:
    """Return how surely two comparable figures are of one thing, by what they count and the words around them.

    ``alone`` says that their sentences hold no other figures of their unit. Figures far apart are seldom of one thing.
    """
    more = DIGITS_SWAPPED * digits_swapped(a, b) or ODD_AND_NEAR * _odd_and_near(a, b)
    return min(1.0, _likeness(a, b, alone=alone) + more)


def _odd_and_near(a: Figure, b: Figure) -> bool:
    """Whether two figures of three digits or more are nearly equal: two things seldom come so close."""
    return min(a.digits, b.digits) >= ODD and _magnitudes_apart(a, b) <= A_QUARTER


ODD = 3
A_QUARTER = 0.1
"""Decades between two figures of which one is a quarter more."""
ODD_AND_NEAR = 0.15


def _likeness(a: Figure, b: Figure, *, alone: bool) -> float:
    around = context(a, b)
    if a.unit in {AGE, VOTES, MAGNITUDE, ORDINAL}:
        named = bool(a.counted) and bool(b.counted)
        return min(1.0, 0.35 + 0.4 * named + 0.4 * around + ALONE * alone)
    if a.unit == COUNT:
        befell = a.state and a.state == b.state
        states = 1.0 if befell else 0.2 if a.state or b.state else 0.5
        told = _told_beside(a, b) or _told_beside(b, a)
        bare = not told and (not (a.counted or a.state) or not (b.counted or b.state))
        kind = TOLD_BESIDE if told else counts_alike(a, b) * (not bare)
        sure = (0.7 if bare else 0.4) * around + 0.3 * kind + 0.3 * states
        if befell and a.state in TOLLS:
            sure = max(sure, SAME_TOLL)
    else:
        base = TELLING.get(a.unit, 0.2 if a.unit in MONEY else 0.4) + MEASURED_SO * (
            a.state in DIMENSIONS and a.state == b.state
        )
        sure = base + (1 - base) * around
    return max(0.0, min(1.0, sure + ALONE * alone) - FAR_APART * _magnitudes_apart(a, b))


def _told_beside(bare: Figure, other: Figure) -> bool:
    """Whether what one counts is told beside the other and not behind its number: "pelts are capped at 4,000"."""
    return bool(other.counted) and not bare.counted and other.counted[-1] in bare.about


TOLD_BESIDE = 1.0
"""How surely a bare number is of what the words beside it name, where the other counts that."""

DIGITS_SWAPPED = 0.4
"""What it adds that the digits of one are those of the other, two of them in each other's place."""

TELLING = {PERCENT_UNIT: 0.2, POINTS_UNIT: 0.3, "meter": 0.25}
"""How much a shared unit alone says; a rare one more than money and shares."""

MEASURED_SO = 0.3
"""What it adds that both are depths, or both distances."""

SAME_TOLL = 0.75
"""Likeness of two counts of the dead, or of the injured, in one story."""

ALONE = 0.2
FAR_APART = 0.5
"""What a factor of ten between two figures takes from their likeness."""


def nearly_equal(a: Figure, b: Figure) -> bool:
    """Whether two counts are so near that they hardly are of two events: digits that changed places, or a tenth apart."""
    return digits_swapped(a, b) or abs(a.value - b.value) <= A_TENTH * max(a.value, b.value)


A_TENTH = 0.1


def _magnitudes_apart(a: Figure, b: Figure) -> float:
    least, most = sorted((abs(a.value), abs(b.value)))
    return min(2.0, math.log10(most / least)) if least else 2.0 * (most > 0)


def context(a: Figure, b: Figure) -> float:
    """Return the share of words around two figures that they have in common, by worth, 0 to 1."""
    both = set(a.about) & set(b.about)
    return weight(both) / min(weight(a.about), weight(b.about)) if both else 0.0
