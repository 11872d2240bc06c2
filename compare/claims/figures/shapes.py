"""Figures that have a shape of their own: ages, votes, magnitudes.

Each finder looks at one number of a sentence and returns what it found, or None. Next in the flow: ``__init__.py``.
"""

from __future__ import annotations

from typing import NamedTuple

from compare.claims.figures.counted_en import JUDGES, MAYBE_A_GAME, OF_A_GAME, OF_A_VOTE, OF_ONE, SURELY_A_VOTE
from compare.claims.figures.number import Number
from compare.claims.figures.numbers import number_at
from compare.claims.figures.sentence import Sentence
from compare.claims.figures.units import AGE, MAGNITUDE, VOTES
from compare.claims.stop_words_en import STOP_WORDS
from compare.claims.words import fold


class Shaped(NamedTuple):
    """A figure of a shape: the words ``first`` to ``last`` (exclusive)."""

    first: int
    last: int
    value: float
    unit: str
    counted: tuple[str, ...] = ()
    rest: tuple[float, ...] = ()


OLDEST = 120
MOST_VOTES = 2000
_NAME_REACH = 5


def age(words: Sentence, number: Number) -> Shaped | None:
    """Read "52-year-old", "Dahl, 58," and "aged 52"."""
    if number.scaled or number.share or not 0 < number.value <= OLDEST:
        return None
    first, last = number.first, number.last
    unit = words.word(last) if words.word(last + 1) in {"old", "olds"} and words.joined(last) else ""
    if unit in {"year", "years"} and words.joined(last + 1):
        name = _person_behind(words, last + 2) if unit == "year" else _person_before(words, first)
        name = name or _whose(words, first, last + 2)
        return Shaped(first, last + 2, number.value, AGE, name)
    if words.word(first - 1) in {"aged", "age"} and words.gap(first) == " ":
        return Shaped(first, last, number.value, AGE, _person_before(words, first - 1))
    name = _person_before(words, first)
    if not name and words.gap(first) == ", " and words.word(first - 1) in OF_ONE:
        name = (fold(words.tokens[first - 1].stem),)
    person = name or (words.gap(first) == ", " and words.word(first - 1) in _PERSONS)
    if person and not number.worded and number.value >= _YOUNGEST and _set_off(words, first, last):
        return Shaped(first, last, number.value, AGE, name)
    return None


def _set_off(words: Sentence, first: int, last: int) -> bool:
    """Whether a number stands between commas, or in brackets, behind a word."""
    end = words.tokens[last - 1].span.end
    closes = words.text[end : end + 1]
    return (words.gap(first) == ", " and closes in {",", "."}) or (words.gap(first) == " (" and closes == ")")


_YOUNGEST = 3
_PERSONS = frozenset(
    "suspect victim man woman boy girl driver captain father mother son daughter gunman pilot player".split()
)


def _whose(words: Sentence, first: int, behind: int) -> tuple[str, ...]:
    """The stem of who is told of beside "44-year-old": "the driver of the bus, a 44-year-old man", "a 44-year-old driver"."""
    if words.word(behind) in OF_ONE and words.joined(behind):
        return (fold(words.tokens[behind].stem),)
    at = first - 1 - (words.word(first - 1) in {"a", "an"})
    if not words.gap(at + 1).startswith(","):
        return ()
    for place in range(at, max(-1, at - _APPOSED), -1):
        if words.word(place) in OF_ONE:
            return (fold(words.tokens[place].stem),)
        if "," in words.gap(place):
            break
    return ()


_APPOSED = 8
"""Words back from an age to whom it is told of."""


def _capital(words: Sentence, place: int) -> bool:
    return place >= 0 and words.text[words.tokens[place].span.start].isupper()


def _person_before(words: Sentence, first: int) -> tuple[str, ...]:
    """The stems of the name that ends before a word."""
    stems: list[str] = []
    for place in range(first - 1, max(-1, first - 1 - _NAME_REACH), -1):
        if not _capital(words, place) or (stems and not words.joined(place + 1) and words.gap(place + 1) != ". "):
            break
        stems.insert(0, fold(words.tokens[place].stem))
    return tuple(stems)


def _person_behind(words: Sentence, last: int) -> tuple[str, ...]:
    """The stems of the name that follows: "8-year-old girl, Sofia Brezhan"."""
    stems: list[str] = []
    for place in range(last, min(last + _NAME_REACH, len(words.tokens))):
        if words.gap(place) not in {" ", ", "}:
            break
        if _capital(words, place):
            stems.append(fold(words.tokens[place].stem))
        elif stems or words.word(place) in STOP_WORDS:
            break
    return tuple(stems)


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
