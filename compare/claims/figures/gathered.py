"""What a number counts where no noun follows it: "a crowd of 4,000", "employs 1,200"; and "Texas and 12 other states", which are 13.

Next in the flow: ``ages.py``.
"""

from __future__ import annotations

from typing import NamedTuple

from compare.claims.figures.counted_en import GATHERED
from compare.claims.figures.sentence import Sentence
from compare.claims.words import fold, stem

_REACH = 8
"""Words from a crowd to "at" and its number: "put the crowd in the square on Friday at 4,000"."""
_NAMES = 8
"""Words of the names before "and 12 other states"."""


def gathered(words: Sentence, first: int, last: int) -> tuple[str, ...]:
    """Return the stem of what a number from ``first`` to ``last`` counts by the word before it; nothing where none says so."""
    if words.word(last) == "strong" and words.gap(last) in _HYPHENS:
        return _stems("people")
    return _stems(_word_before(words, first)) if words.gap(first) == " " else ()


def _word_before(words: Sentence, first: int) -> str:
    before, two_before = words.word(first - 1), words.word(first - 2)
    if before == "at":
        near = (words.word(place) for place in range(first - 2, max(-1, first - 2 - _REACH), -1))
        return next((GATHERED[word] for word in near if word in GATHERED), "")
    if before == "of" or (before in _CAME_TO and words.gap(first - 1) == " "):
        return GATHERED.get(two_before, "")
    return GATHERED[before] if before.startswith("employ") and before in GATHERED else ""


_CAME_TO = frozenset("was is were reached hit numbered totaled topped".split())
_HYPHENS = frozenset("-‑–")


def _stems(word: str) -> tuple[str, ...]:
    return (fold(stem(word)),) if word else ()


class Named(NamedTuple):
    """Those who are named before a number of others."""

    first: int
    """Their first word."""
    many: int


def named_before(words: Sentence, first: int) -> Named | None:
    """Return the one or more names that "and 12 other states" begins with; None where there are none."""
    if words.word(first - 1) != "and" or words.gap(first) != " " or first == 1:
        return None
    if words.word(first - 2) in _PRONOUNS and words.gap(first - 1) == " ":
        return Named(first - 2, 1)
    place, many = first - 2, 0
    while place >= max(0, first - _NAMES) and _capital(words, place):
        many += 1
        while place > 0 and words.gap(place) == " " and _capital(words, place - 1):
            place -= 1
        if place == 0 or words.gap(place) != ", " or not _capital(words, place - 1):
            break
        place -= 1
    return Named(place, many) if many else None


_PRONOUNS = frozenset({"he", "she"})


def _capital(words: Sentence, place: int) -> bool:
    return words.text[words.tokens[place].span.start].isupper()
