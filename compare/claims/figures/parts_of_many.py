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
    at = number.last
    if words.word(at) != "of" or words.gap(at) != " ":
        return None
    at += 1
    at += words.word(at) in _DEFINITE
    at += words.word(at) == "every"
    whole = number_at(words, at) if words.word(at) and words.joined(at) else None
    if whole is None or whole.share or whole.value <= number.value:
        return None
    counted, _ = counted_behind(words, whole.last)
    return Part(counted, whole.value) if counted else None


_DEFINITE = frozenset("the its their his her these those all".split())
