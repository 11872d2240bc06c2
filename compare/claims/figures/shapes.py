"""Figures that have a shape of their own: votes and magnitudes, and the record of one; ages stand in ``ages.py``.

Each finder looks at one number of a sentence and returns what it found, or None. Next in the flow: ``__init__.py``.
"""

from __future__ import annotations

from typing import NamedTuple

from compare.claims.figures.counted_en import JUDGES, MAYBE_A_GAME, OF_A_GAME, OF_A_VOTE, SURELY_A_VOTE
from compare.claims.figures.number import Number
from compare.claims.figures.numbers import number_at
from compare.claims.figures.sentence import Sentence
from compare.claims.figures.units import MAGNITUDE, VOTES


class Shaped(NamedTuple):
    """A figure of a shape: the words ``first`` to ``last`` (exclusive)."""

    first: int
    last: int
    value: float
    unit: str
    counted: tuple[str, ...] = ()
    rest: tuple[float, ...] = ()


MOST_VOTES = 2000


def vote(words: Sentence, number: Number) -> Shaped | None:
    """Read "57-43", "by 5 votes to 4", "104 to 61" in a sentence of votes, and "four of the five justices"."""
    if not _votes(number):
        return None
    at = number.last
    if words.word(at) == "of" and words.gap(at) == " ":
        return _judges(words, number)
    told = _for_and_against(words, number)
    if told is not None:
        return told
    named = words.word(at) in {"vote", "votes"} and words.gap(at) == " "
    at += named
    hyphened = words.gap(at) in _HYPHENS and not named
    spaced = words.word(at) in {"to", "against"} and words.joined(at)
    second = number_at(words, at + spaced) if hyphened or spaced else None
    if second is None or not _votes(second) or not words.joined(at + spaced):
        return None
    third = words.gap(second.last) in _HYPHENS and words.word(second.last)[:1].isdigit()
    of_a_vote = _of_a_vote(words) and (hyphened or words.word(number.first - 1) in _BEFORE_VOTE)
    if third or not (named or of_a_vote):
        return None
    return _tally(number.first, second.last, number.value, second.value)


_HYPHENS = frozenset("-–‑")


def _votes(number: Number) -> bool:
    """Whether so many can have voted."""
    return not (number.scaled or number.share) and number.value == int(number.value) and number.value <= MOST_VOTES


def _of_a_vote(words: Sentence) -> bool:
    if not words.spoken.isdisjoint(SURELY_A_VOTE):
        return words.spoken.isdisjoint(OF_A_GAME)
    return not words.spoken.isdisjoint(OF_A_VOTE) and words.spoken.isdisjoint(MAYBE_A_GAME)


_BEFORE_VOTE = frozenset(
    {"voted", "by", "vote", "of", "passed", "approved", "rejected", "was", "ruled", "split", "divided"}
)


def _for_and_against(words: Sentence, number: Number) -> Shaped | None:
    """Read "51 lawmakers voted against her and 38 for her"."""
    voted = next((p for p in range(number.last, number.last + _VOTERS) if words.word(p) in {"voted", "votes"}), None)
    if voted is None or words.word(voted + 1) not in _WAYS:
        return None
    for place in range(voted + 2, min(voted + 2 + _OTHER_VOTE, len(words.tokens))):
        second = number_at(words, place)
        if second is not None:
            behind = {words.word(second.last), words.word(second.last + 1)} & _WAYS
            fits = _votes(second) and behind and behind != {words.word(voted + 1)}
            return _tally(number.first, second.last, number.value, second.value) if fits else None
    return None


_WAYS = frozenset("for against".split())
_VOTERS, _OTHER_VOTE = 3, 9
"""Words from a number to its "voted", and from there to the other number."""


def _judges(words: Sentence, number: Number) -> Shaped | None:
    """Read "seven of the nine board members"."""
    at = number.last + 1
    at += words.word(at) in {"the", "its", "their"}
    whole = number_at(words, at) if words.word(at) else None
    if whole is None or whole.scaled or not number.value < whole.value <= MOST_VOTES:
        return None
    for place in range(whole.last, min(whole.last + 4, len(words.tokens))):
        if not words.joined(place):
            break
        if words.word(place) in JUDGES:
            if not _of_a_vote(words):
                return None
            return _tally(number.first, place + 1, number.value, whole.value - number.value)
    return None


def _tally(first: int, last: int, one: float, other: float) -> Shaped:
    most, least = max(one, other), min(one, other)
    return Shaped(first, last, most, VOTES, (), (least,))


def magnitude(words: Sentence, number: Number) -> Shaped | None:
    """Read "magnitude 6.8", "a magnitude of 6.6" and "5.1-magnitude"."""
    if number.scaled or not 0 < number.value < _STRONGEST:
        return None
    before, two_before = words.word(number.first - 1), words.word(number.first - 2)
    if before == "magnitude" or (before == "of" and two_before == "magnitude"):
        return Shaped(number.first - (1 if before == "magnitude" else 2), number.last, number.value, MAGNITUDE)
    if words.word(number.last) == "magnitude" and words.joined(number.last):
        return Shaped(number.first, number.last + 1, number.value, MAGNITUDE)
    return None


_STRONGEST = 10
