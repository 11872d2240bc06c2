"""Numbers as printed: digits with their scales and signs, words, shares; with how exactly they are given.

Works on the words of a sentence (``compare/claims/words.tokens``) and knows nothing of what is counted. Dates, clock
times and names that hold a number are the caller's to leave out. Next in the flow: ``units.py``.
"""

from __future__ import annotations

import re

from compare.claims.figures.number import Number, significant, step
from compare.claims.figures.number_words_en import DOZEN, FRACTIONS, GLUED_SCALES, SCALES, SMALL, TENS, VAGUE
from compare.claims.figures.sentence import Sentence
from compare.claims.figures.spelled import ONE, part_of, worded
from compare.claims.figures.units_en import CURRENCIES_BEFORE

_DIGITS = re.compile(r"\d{1,15}(?:\.\d{1,6})?\Z|\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,6})?\Z|\d{1,2}(?:,\d{2}){1,3},\d{3}\Z")
AFTER_ONE = frozenset((*SCALES, *DOZEN, *FRACTIONS))
"""Words that make a number of "a" before them."""
STARTERS = frozenset((*SMALL, *TENS, *DOZEN, *VAGUE, *SCALES, *FRACTIONS, "a", "an")) - GLUED_SCALES.keys() - {"mil"}


def number_at(words: Sentence, place: int) -> Number | None:
    """Return the number that begins at a word, the longest that can be read; None where none does."""
    word = words.word(place)
    if word[:1].isdigit():
        found = _digits(words, place)
    elif word in STARTERS and (word not in ONE or words.word(place + 1) in AFTER_ONE):
        found = worded(words, place)
    else:
        return None
    return _one_in(words, found) if found else None


def _digits(words: Sentence, place: int) -> Number | None:
    printed = words.word(place)
    if not _DIGITS.match(printed):
        return None
    plain = printed.replace(",", "")
    value = float(plain)
    number = Number(place, place + 1, value, step(plain), significant(plain))
    return _scaled(words, number)


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
    return part_of(number.first, at + 1, int(number.value), under)


_MANY = 1000
_LONG = 5
