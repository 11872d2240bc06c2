"""Shares of a poll that are told without "percent": "is ahead of her 33 to 30", "with Pell at 30", "a four-point lead".

Next in the flow: ``bounds.py``.
"""

from __future__ import annotations

from compare.claims.figures.counted_en import LEADS, POLLS
from compare.claims.figures.number import Number
from compare.claims.figures.sentence import Sentence
from compare.claims.figures.units_en import PERCENT

_HYPHENS = frozenset("-–‑")
_POINT = frozenset({"point", "points"})
_MOST = 100


def share_of_a_poll(words: Sentence, number: Number) -> bool:
    """Whether a bare number is a share: one of "48 to 44" or "48-44" in a sentence on a poll, or "at 30" beside a "33 percent"."""
    if not _may_be_a_share(words, number.first) or number.last != number.first + 1:
        return False
    polled = not words.spoken.isdisjoint(POLLS)
    if not polled and words.spoken.isdisjoint(PERCENT):
        return False
    if polled and (_to(words, number.first) or _to(words, number.first - 2) or _to(words, number.first - 1)):
        return True
    beside = words.word(number.first - 1) in {"at", "to"} and words.gap(number.first) == " "
    return beside and not words.spoken.isdisjoint(PERCENT) and _ends(words, number.last)


def _ends(words: Sentence, last: int) -> bool:
    """Whether no noun follows that the number would count."""
    end = words.tokens[last - 1].span.end
    return words.text[end : end + 1] in {",", ".", ";", ""} or words.word(last) in {"and", "with", "while", "for"}


def _may_be_a_share(words: Sentence, place: int) -> bool:
    word = words.word(place)
    return word.isdigit() and 0 < int(word) < _MOST


def _to(words: Sentence, place: int) -> bool:
    """Whether "48 to 44" or "48-44" begins at a word."""
    if place < 0 or not _may_be_a_share(words, place):
        return False
    spaced = words.word(place + 1) == "to" and words.joined(place + 1)
    behind = place + 1 + spaced
    joined = words.gap(behind) == " " if spaced else words.gap(behind) in _HYPHENS
    if not (joined and _may_be_a_share(words, behind)):
        return False
    return int(words.word(place)) + int(words.word(behind)) <= _MOST


def points_of_a_lead(words: Sentence, at: int) -> bool:
    """Whether points are of a share: "a four-point lead", "leads by 4 points", "a margin of error of 4 points"."""
    return words.word(at) in _POINT and (words.word(at + 1) in LEADS or not words.spoken.isdisjoint(LEADS | POLLS))
