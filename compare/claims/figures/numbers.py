"""Numbers as printed: digits, words, scales, dozens, shares; with how exactly they are given.

Works on the words of a sentence (``compare/claims/words.tokens``) and knows nothing of what is counted. Dates, clock
times and names that hold a number are the caller's to leave out. Next in the flow: ``units.py``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from compare.claims.figures.number_words_en import DOZEN, FRACTIONS, GLUED_SCALES, SCALES, SMALL, TENS, VAGUE
from compare.claims.figures.sentence import Sentence
from compare.claims.figures.units_en import CURRENCIES_BEFORE

_DIGITS = re.compile(r"\d{1,15}(?:\.\d{1,6})?\Z|\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,6})?\Z|\d{1,2}(?:,\d{2}){1,3},\d{3}\Z")
_ONE = frozenset({"a", "an"})
AFTER_ONE = frozenset((*SCALES, *DOZEN, *FRACTIONS))
"""Words that make a number of "a" before them."""
STARTERS = frozenset((*SMALL, *TENS, *DOZEN, *VAGUE, *SCALES, *FRACTIONS, "a", "an")) - GLUED_SCALES.keys() - {"mil"}
WHOLE = 100.0
"""A share of all, in per cent."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number and the words ``first`` to ``last`` (exclusive) that say it."""

    first: int
    last: int
    value: float
    step: float
    """What one more of the last digit given is worth: 100 million for "1.8 billion"; 0 for a number of no digits."""
    digits: int
    """Significant digits given: 2 for "1.8 billion" and "46,000"; 0 for "hundreds"."""
    scaled: bool = False
    """Whether a scale word or letter is part of it."""
    share: bool = False
    """Whether it is a share of all: "two-thirds", "one in three"; the value is then in per cent."""
    low: float | None = None
    high: float | None = None
    """Ends of an order of magnitude or a range."""
    worded: bool = False
    """Whether it is spelled out, without digits."""


def number_at(words: Sentence, place: int) -> Number | None:
    """Return the number that begins at a word, the longest that can be read; None where none does."""
    word = words.word(place)
    if word[:1].isdigit():
        found = _digits(words, place)
    elif word in STARTERS and (word not in _ONE or words.word(place + 1) in AFTER_ONE):
        found = _worded(words, place)
    else:
        return None
    return _one_in(words, found) if found else None


def _digits(words: Sentence, place: int) -> Number | None:
    printed = words.word(place)
    if not _DIGITS.match(printed):
        return None
    plain = printed.replace(",", "")
    value = float(plain)
    number = Number(place, place + 1, value, _step(plain), _significant(plain))
    return _scaled(words, number)


def _step(plain: str) -> float:
    """The worth of the last digit given: 0.1 for "1.8", 1000 for "46000", 1 for "0"."""
    whole, _, part = plain.partition(".")
    if part:
        return float(10.0 ** -len(part))
    zeros = len(whole) - len(whole.rstrip("0"))
    return float(10**zeros) if zeros < len(whole) else 1.0


def _significant(plain: str) -> int:
    whole, _, part = plain.partition(".")
    if part:
        return len((whole + part).lstrip("0")) or 1
    return len(whole.strip("0")) or 1


def _scaled(words: Sentence, number: Number) -> Number:
    """Take in "million" behind the number, and letters close behind digits ("€40m")."""
    last, factor = number.last, 1.0
    while words.word(last) in SCALES and (words.joined(last) or words.glued(last)):
        factor *= SCALES[words.word(last)]
        last += 1
    if (
        factor == 1.0
        and words.glued(last)
        and words.word(last) in GLUED_SCALES
        and _money_or_count(words, number, last)
    ):
        factor, last = GLUED_SCALES[words.word(last)], last + 1
    if factor == 1.0:
        return number
    return Number(
        number.first,
        last,
        number.value * factor,
        number.step * factor,
        number.digits,
        scaled=True,
        worded=number.worded,
    )


def _money_or_count(words: Sentence, number: Number, letter: int) -> bool:
    """Whether a letter behind digits is a scale: "m" is meters but for money and for what is counted behind it."""
    if words.word(letter) != "m":
        return True
    follows = words.word(letter + 1)
    before = words.word(number.first - 1) if number.first else ""
    return (
        words.before(number.first) in _SIGNS
        or before in CURRENCIES_BEFORE
        or (words.gap(letter + 1) == " " and _plural(follows))
    )


_SIGNS = frozenset("$€£¥₹₩₱")


def _plural(word: str) -> bool:
    return word == "people" or (len(word) > len("less") and word.endswith("s") and not word.endswith("ss"))


def _worded(words: Sentence, place: int) -> Number | None:
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
        elif word == "hundred" and (seen or words.word(at - 1) in _ONE):
            part, seen = max(part, 1.0) * SCALES[word], True
        elif word in SCALES and len(word) > _SHORTEST_SCALE and (seen or words.word(at - 1) in _ONE):
            total, part, seen = total + max(part, 1.0) * SCALES[word], 0.0, True
        elif (word in _ONE and at == place and words.word(at + 1) in SCALES) or (
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
    return Number(place, last, value, _step(plain), _significant(plain), scaled=total > 0, worded=True)


_SHORTEST_SCALE = 3


def _fits(part: float, value: float) -> bool:
    """Whether a smaller number can follow: "forty" "one", "two hundred" "six", not "six" "two"."""
    if not part:
        return True
    return (part % 100 == 0) or (part % 100 in TENS.values() and value < min(TENS.values()) / 2)


def _dozens(words: Sentence, place: int) -> Number | None:
    """Read "a dozen", "two dozen", "half a dozen", "a couple of"."""
    first, at = words.word(place), place + 1
    times = 1.0 if first in _ONE else float(SMALL.get(first, 0))
    if first == "half":
        times, at = 0.5, at + (words.word(at) in _ONE)
    elif first in DOZEN and first != "score" and words.word(place - 1) not in _ONE:
        times, at = 1.0, place
    if first in _ONE and words.word(at) == "half":
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
            return _part(place, place + 1, 1, 2)
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
        return _part(place, place + 2, over, FRACTIONS[noun])
    return None


_HALF = frozenset({"half"})


def _half_scale(words: Sentence, place: int) -> Number | None:
    """Read "half a million"."""
    if words.word(place + 1) in _ONE and words.word(place + 2) in {"million", "billion", "trillion"}:
        value = SCALES[words.word(place + 2)] / 2
        return Number(place, place + 3, value, value / 5, 1, scaled=True, worded=True)
    return None


def _part(first: int, last: int, over: int, under: int) -> Number:
    return Number(first, last, WHOLE * over / under, 1.0, 2, share=True, worded=True)


def _one_in(words: Sentence, number: Number) -> Number:
    """Read "one in three" and "four out of five" as shares."""
    at = number.last
    if words.word(at) == "out" and words.word(at + 1) == "of":
        at += 2
    elif words.word(at) == "in" and words.gap(at) in {" ", "-"} and not number.scaled and number.value < _MANY:
        at += 1
    else:
        return number
    below = words.word(at)
    under = SMALL.get(below) or TENS.get(below) or (int(below) if below.isdigit() and len(below) < _LONG else 0)
    if number.value != int(number.value) or not number.value < under <= _MANY or not words.joined(at):
        return number
    return _part(number.first, at + 1, int(number.value), under)


_MANY = 1000
_LONG = 5
