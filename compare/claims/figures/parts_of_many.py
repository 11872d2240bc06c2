"""So many of so many: "11 of the 14 counts", "two of its eight stations". Next in the flow: ``shapes.py``."""

from __future__ import annotations

from typing import NamedTuple

from compare.claims.figures.counted import counted_behind
from compare.claims.figures.number import Number
from compare.claims.figures.numbers import number_at
from compare.claims.figures.sentence import Sentence


class Part(NamedTuple):
    """What a number is so many of."""

    counted: tuple[str, ...]
    whole: float


def part_of_many(words: Sentence, number: Number) -> Part | None:
    """Read what stands behind "of" where that is a greater number of something; None elsewhere."""
    at = _behind_of(words, number.last)
    if not at:
        return None
    whole = number_at(words, at) if words.word(at) and words.joined(at) else None
    if whole is None or whole.share or whole.value <= number.value:
        return None
    counted, _ = counted_behind(words, whole.last)
    return Part(counted, whole.value) if counted else None


def part_of_the_out(words: Sentence, counted: tuple[str, ...], last: int) -> Part | None:
    """Read "five members out of nine", whose noun ends before a word; None elsewhere."""
    if not counted or words.word(last) != "out" or words.word(last + 1) != "of" or not words.joined(last + 1):
        return None
    at = last + 2 + (words.word(last + 2) in _DEFINITE)
    whole = number_at(words, at) if words.word(at) and words.joined(at) else None
    return Part(counted, whole.value) if whole and not whole.share else None


def _behind_of(words: Sentence, last: int) -> int:
    """The word where the whole may begin, behind "of", "of the", "of every" or "of the authority's"; 0 where there is none."""
    if words.word(last) != "of" or words.gap(last) != " ":
        return 0
    at = last + 1
    at += words.word(at) in _DEFINITE
    at += words.word(at) == "every"
    owner = next((place for place in range(at, at + _OWNER) if words.word(place) == "s"), 0)
    return owner + 1 if owner and words.gap(owner) in _APOSTROPHES else at


_OWNER = 4
"""Words of an owner, his "s" with them: "of the state toll authority's nine members"."""
_APOSTROPHES = frozenset("'’")
_DEFINITE = frozenset("the its their his her these those all".split())
