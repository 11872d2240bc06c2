"""What a printed number can stand for: the words that bound it, and how it was rounded.

"About 410,000" is 400,000 to 420,000; "more than 40" is 40 to 50; "nearly 73 million" rounds up to it from below.
Two figures agree when their ranges meet. The ranges follow what wires do, not logic alone: nobody writes "more than
400" of 900.
"""

from __future__ import annotations

import math

from compare.claims.figures.number import Number
from compare.claims.figures.number_words_en import BOUNDS, BOUNDS_BEHIND, GOING, LONGEST_BOUND
from compare.claims.figures.sentence import Sentence
from compare.model import Bound

BELOW_EXACT = 100
"""A whole number below this is taken as counted, where nothing says that it is about."""

ROUNDED = 0.05
"""Most that rounding is taken to hide, as a share of the value, where nothing says that it is rounded; for counts."""

ROUNDED_MEASURE = 0.04
"""The same for money, shares and measures, which are hardly ever exact ("6 percent" of 6.2)."""

ABOUT = 0.15
"""Most that "about" is taken to hide."""

ABOUT_LEAST = 0.005
"""What "about" hides at least."""

ROUNDED_SHARE = 0.1
"""What "about a third" and "nearly half" hide, as a share of the value."""

MORE = 0.1
"""How far "more than" reaches at least."""

_BOUNDS = {words: Bound(kind) for words, kind in BOUNDS.items()}
_LAST_WORDS = frozenset(words.split()[-1] for words in BOUNDS)
_BEHIND = {words: Bound(kind) for words, kind in BOUNDS_BEHIND.items()}
_FIRST_BEHIND = frozenset(words.split()[0] for words in BOUNDS_BEHIND)
_BEFORE_SIGN = 1


def bound_before(words: Sentence, first: int) -> tuple[Bound, int]:
    """Return the bound that the words before a number set, and the first word of it."""
    if words.word(first - 1) in _LAST_WORDS:
        for length in range(min(LONGEST_BOUND, first), 0, -1):
            start = first - length
            phrase = " ".join(words.word(place) for place in range(start, first))
            if phrase in _BOUNDS and _close(words, start, first) and not _goes(words, start, phrase):
                return _BOUNDS[phrase], start
    return Bound.EXACT, first


def _goes(words: Sentence, start: int, phrase: str) -> bool:
    """Whether "up to" tells where a thing goes and is no bound: "the tariff would go up to 36%"."""
    return phrase == "up to" and words.word(start - 1) in GOING


def _close(words: Sentence, start: int, first: int) -> bool:
    """Whether nothing but spaces, or a currency's sign, stands between the words and the number."""
    inner = all(words.gap(place) == " " for place in range(start + 1, first))
    last = words.gap(first)
    return inner and last[:1] == " " and len(last) <= 1 + _BEFORE_SIGN and not last[1:].isspace()


def bound_behind(words: Sentence, last: int) -> tuple[Bound, int]:
    """Return the bound that the words behind a number set ("or more"), and the word after it."""
    if words.word(last) not in _FIRST_BEHIND:
        return Bound.EXACT, last
    for length in (2, 1):
        phrase = " ".join(words.word(place) for place in range(last, last + length))
        if phrase in _BEHIND and words.gap(last) in {" ", "-"}:
            return _BEHIND[phrase], last + length
    return Bound.EXACT, last


def interval(number: Number, bound: Bound, *, measure: bool) -> tuple[float, float]:
    """Return the least and the most that a number can stand for.

    ``measure`` says that it is money, a share or a measure.
    """
    value, step = number.value, number.step
    if number.low is not None and number.high is not None:
        return number.low, number.high * (2 if bound is Bound.MORE else 1)
    if bound is Bound.EXACT:
        reach = _rounding(number, measure=measure)
        return value - reach, value + reach
    further = max(step, MORE * value)
    around = max(min(step, ABOUT * value), ABOUT_LEAST * value)
    below = max(min(step / 2, ABOUT * value), ABOUT_LEAST * value)
    if number.share:
        around = below = ROUNDED_SHARE * value
    return {
        Bound.ABOUT: (value - around, value + around),
        Bound.MORE: (value, value + further),
        Bound.LEAST: (value, math.inf),
        Bound.MOST: (0.0, value),
        Bound.LESS: (value - further, value),
        Bound.NEARLY: (value - below, value),
    }[bound]


def _rounding(number: Number, *, measure: bool) -> float:
    counted = not measure and not number.scaled and number.value < BELOW_EXACT and number.step >= 1
    if counted:
        return 0.0
    if number.share:
        return ROUNDED * number.value
    return min(number.step / 2, (ROUNDED_MEASURE if measure else ROUNDED) * number.value)
