"""Numbers in words: "forty-one", "a dozen", "hundreds", "half a million", "two-thirds".

Next in the flow: ``numbers.py``.
"""

from __future__ import annotations

from compare.claims.figures.number import Number, significant, step
from compare.claims.figures.number_words_en import DOZEN, FRACTIONS, SCALES, SMALL, TENS, VAGUE
from compare.claims.figures.sentence import Sentence

ONE = frozenset({"a", "an"})
"""Words for one before a scale, a dozen or a share."""
WHOLE = 100.0
"""A share of all, in per cent."""


def worded(words: Sentence, place: int) -> Number | None:
    """Read a number in words: "forty-one", "two hundred and six", "a dozen", "half a million", "two-thirds"."""
    return _share(words, place) or _vague(words, place) or _dozens(words, place) or _spelled(words, place)


def _spelled(words: Sentence, place: int) -> Number | None:
    total, part = 0.0, 0.0
    at, last, seen = place, place, False
    while at == place or words.joined(at):
        word = words.word(at)
        if word in SMALL or word in TENS:
            value = float(SMALL.get(word) or TENS[word])
            if seen and not _fits(part, value):
                break
            part, seen = part + value, True
        elif word == "hundred" and (seen or words.word(at - 1) in ONE):
            part, seen = max(part, 1.0) * SCALES[word], True
        elif word in SCALES and len(word) > _SHORTEST_SCALE and (seen or words.word(at - 1) in ONE):
            total, part, seen = total + max(part, 1.0) * SCALES[word], 0.0, True
        elif (word in ONE and at == place and words.word(at + 1) in SCALES) or (
            word == "and" and seen and part % 100 == 0 and part
        ):
            at += 1
            continue
        else:
            break
        at += 1
        last = at
    if not seen:
        return None
    value = total + part
    plain = str(int(value))
    return Number(place, last, value, step(plain), significant(plain), scaled=total > 0, worded=True)


_SHORTEST_SCALE = 3


def _fits(part: float, value: float) -> bool:
    """Whether a smaller number can follow: "forty" "one", "two hundred" "six", not "six" "two"."""
    if not part:
        return True
    return (part % 100 == 0) or (part % 100 in TENS.values() and value < min(TENS.values()) / 2)


def _dozens(words: Sentence, place: int) -> Number | None:
    """Read "a dozen", "two dozen", "half a dozen", "a couple of"."""
    first, at = words.word(place), place + 1
    times = 1.0 if first in ONE else float(SMALL.get(first, 0))
    if first == "half":
        times, at = 0.5, at + (words.word(at) in ONE)
    elif first in DOZEN and first != "score" and words.word(place - 1) not in ONE:
        times, at = 1.0, place
    if first in ONE and words.word(at) == "half":
        times, at = 0.5, at + 1
    noun = words.word(at)
    if not times or noun not in DOZEN or (at > place and not words.joined(at)):
        return None
    if noun in _OF_NEEDED and (words.word(at + 1) != "of" or times < 1):
        return None
    value = times * DOZEN[noun]
    return Number(place, at + 1, value, max(1.0, value / _LOOSE), 1, worded=True)


_OF_NEEDED = frozenset({"score", "couple"})
_LOOSE = 6
"""A dozen is said of ten to fourteen."""


def _vague(words: Sentence, place: int) -> Number | None:
    """Read "hundreds", "tens of thousands", "hundreds of thousands"."""
    word = words.word(place)
    if word not in VAGUE:
        return None
    low, high = VAGUE[word]
    last = place + 1
    if word == "tens" and not (words.word(last) == "of" and words.word(last + 1) in _THOUSANDS):
        return None
    if words.word(last) == "of" and words.word(last + 1) in _THOUSANDS:
        factor = _THOUSANDS[words.word(last + 1)]
        low, high, last = low / 2 * factor, high / 2 * factor, last + 2
    return Number(place, last, low, 0.0, 0, low=low, high=high, worded=True)


_THOUSANDS = {"thousands": 1e3, "millions": 1e6, "billions": 1e9}


def _share(words: Sentence, place: int) -> Number | None:
    """Read "two-thirds", "a third of", "half the", "three quarters of"; the value is in per cent."""
    first = words.word(place)
    if first in _HALF:
        behind = words.word(place + 1)
        if behind in {"of", "the", "its", "their", "his", "her", "all"} and words.gap(place + 1) == " ":
            return part_of(place, place + 1, 1, 2)
        return _half_scale(words, place)
    if words.word(place - 1) == "and":
        return None  # "an hour and a half of the play"
    over = 1 if first in {"a", "an"} else SMALL.get(first, 0)
    noun = words.word(place + 1)
    if not over or noun not in FRACTIONS or not words.joined(place + 1):
        return None
    plural_fits = noun.endswith("s") == (over > 1)
    whole = words.word(place + 2) in {"of", "the"} and words.gap(place + 2) == " "
    hyphened = words.gap(place + 1) != " "
    if plural_fits and over < FRACTIONS[noun] and (whole or over > 1 or (hyphened and first == "one")):
        return part_of(place, place + 2, over, FRACTIONS[noun])
    return None


_HALF = frozenset({"half"})


def _half_scale(words: Sentence, place: int) -> Number | None:
    """Read "half a million"."""
    if words.word(place + 1) in ONE and words.word(place + 2) in {"million", "billion", "trillion"}:
        value = SCALES[words.word(place + 2)] / 2
        return Number(place, place + 3, value, value / 5, 1, scaled=True, worded=True)
    return None


def part_of(first: int, last: int, over: int, under: int) -> Number:
    """Return the share that so many of so many are, in per cent."""
    return Number(first, last, WHOLE * over / under, 1.0, 2, share=True, worded=True)
