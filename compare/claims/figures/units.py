"""What a number measures: money, shares, lengths, weights, temperatures, by the signs and words around it.

Values come out in the first unit of their kind, by exact factors only. What is counted is ``counted.py``'s business.
Next in the flow: ``bounds.py``.
"""

from __future__ import annotations

from dataclasses import dataclass

from compare.claims.figures.number import Number
from compare.claims.figures.polls import points_of_a_lead, share_of_a_poll
from compare.claims.figures.sentence import Sentence
from compare.claims.figures.units_en import (
    CURRENCIES,
    CURRENCIES_BEFORE,
    CURRENCY_SIGNS,
    GLUED_MEASURES,
    MEASURES,
    NAUTICAL_MILE,
    OF_WHOM,
    PERCENT,
    POINTS,
    SQUARE,
)


@dataclass(frozen=True, slots=True)
class Measured:
    """A unit and the words that hold it with its number: ``first`` to ``last`` (exclusive)."""

    unit: str
    factor: float
    last: int
    signed: int = 0
    """Characters of a sign before the number."""
    behind: int = 0
    """Characters of a sign behind the last word."""


COUNT = ""
"""The unit of what is counted."""
MONEY = frozenset(CURRENCIES.values()) | frozenset(CURRENCY_SIGNS.values())
PERCENT_UNIT, POINTS_UNIT, AGE, VOTES, MAGNITUDE, ORDINAL = (
    "percent",
    "points",
    "years of age",
    "votes",
    "magnitude",
    "in a row",
)
_QUARTER = 0.25


def measured(words: Sentence, number: Number) -> Measured:
    """Return what the number measures; a plain count where nothing says so."""
    behind = words.tokens[number.last - 1].span.end
    if (
        words.words[number.last] not in _BEHIND
        and (not number.first or words.words[number.first - 1] not in CURRENCIES_BEFORE)
        and words.before(number.first) not in CURRENCY_SIGNS
        and _SIGNS_BEHIND.isdisjoint(words.text[behind : behind + 2])
    ):
        return _bare(words, number)
    return (
        _money(words, number)
        or _percent(words, number)
        or _degrees(words, number)
        or _measure(words, number)
        or _bare(words, number)
    )


def _bare(words: Sentence, number: Number) -> Measured:
    """A share in words or of a poll; else a plain count."""
    return Measured(PERCENT_UNIT if number.share or share_of_a_poll(words, number) else COUNT, 1.0, number.last)


_BEHIND = frozenset(
    (*CURRENCIES, *OF_WHOM, *PERCENT, *POINTS, *MEASURES, "per", "point", "points", "square", "sq", "nautical")
) | {"degree", "degrees", "c", "f"}
"""Words that a unit may begin with: most numbers have none of them behind, and are done with."""
_SIGNS_BEHIND = frozenset("%°")


def _money(words: Sentence, number: Number) -> Measured | None:
    sign = words.before(number.first)
    if sign in CURRENCY_SIGNS:
        letters = _letters_before_sign(words, number.first)
        return Measured(CURRENCY_SIGNS[sign], 1.0, _without_repeat(words, number.last), signed=1 + letters)
    if number.share:
        return None
    before = words.word(number.first - 1) if number.first and words.gap(number.first) in _BEFORE_NUMBER else ""
    if before in CURRENCIES_BEFORE:
        signed = words.tokens[number.first].span.start - words.tokens[number.first - 1].span.start
        return Measured(CURRENCIES_BEFORE[before], 1.0, _without_repeat(words, number.last), signed=signed)
    at = number.last
    while words.word(at) in OF_WHOM and words.gap(at) == " " and at - number.last < _ADJECTIVES:
        at += 1
    word = words.word(at)
    joined = words.joined(at) or (at > number.last and words.gap(at) == ". ")
    if word in CURRENCIES and joined and (word != "real" or number.scaled):
        return Measured(CURRENCIES[word], 1.0, at + 1)
    return None


_ADJECTIVES = 2
_BEFORE_NUMBER = frozenset({"", " ", ". ", "."})
"""What may stand between a currency's letters and its number: "Tk1", "Rs 500", "Rs. 500"."""


def _letters_before_sign(words: Sentence, place: int) -> int:
    """Return how many letters stand close before the sign: "US$", "HK$", "A$"."""
    if not place:
        return 0
    before = words.tokens[place - 1].span
    return len(before) if before.end == words.tokens[place].span.start - 1 and len(before) <= _ADJECTIVES else 0


def _without_repeat(words: Sentence, last: int) -> int:
    """Take in a currency said twice: "$139 million dollars"."""
    return last + 1 if words.word(last) in CURRENCIES and words.gap(last) == " " else last


def _percent(words: Sentence, number: Number) -> Measured | None:
    end = words.tokens[number.last - 1].span.end
    follows = words.text[end : end + 2]
    if follows[:1] == "%" or follows == " %":
        if words.word(number.last) in _POINT and words.gap(number.last) in {"% ", "%-"}:
            return Measured(POINTS_UNIT, 1.0, number.last + 1)
        return Measured(PERCENT_UNIT, 1.0, number.last, behind=follows.index("%") + 1)
    at = number.last
    if number.share or not words.joined(at):
        return None
    word, after = words.word(at), words.word(at + 1)
    if word in PERCENT or (word == "per" and after == "cent"):
        return Measured(PERCENT_UNIT, 1.0, at + 1 + (word == "per"))
    if word in POINTS and after in _POINT:
        return Measured(POINTS_UNIT, POINTS[word], at + 2)
    of_a_share = word in _POINT and not number.scaled and (number.step < 1 or points_of_a_lead(words, at))
    return Measured(POINTS_UNIT, 1.0, at + 1) if of_a_share else None


_POINT = frozenset({"point", "points"})


def _degrees(words: Sentence, number: Number) -> Measured | None:
    at = number.last
    end = words.tokens[at - 1].span.end
    scale = ""
    if words.text[end : end + 1] == "°" or words.text[end : end + 2] == " °":
        scale = words.word(at)
        last = at + 1
    elif words.word(at) in {"degree", "degrees"} and words.joined(at):
        scale = words.word(at + 1) if words.gap(at + 1) == " " else ""
        last = at + 2
    elif words.word(at) in {"c", "f"} and words.text[words.tokens[at].span.start].isupper():
        bracketed = words.gap(at) == " " and words.before(number.first) == "("
        scale, last = (words.word(at), at + 1) if words.glued(at) or bracketed else ("", at)
    unit = {"celsius": "celsius", "c": "celsius", "fahrenheit": "fahrenheit", "f": "fahrenheit"}.get(scale)
    return Measured(unit, 1.0, last) if unit else None


def _measure(words: Sentence, number: Number) -> Measured | None:
    at = number.last
    word, after = words.word(at), words.word(at + 1)
    if word in {"square", "sq"} and after in SQUARE:
        return Measured("square meter", SQUARE[after], at + 2)
    if word == "nautical" and after in {"mile", "miles"}:
        unit, factor, last = "meter", NAUTICAL_MILE, at + 2
    elif word in MEASURES and (words.joined(at) or (words.glued(at) and word in GLUED_MEASURES)):
        (unit, factor), last = MEASURES[word], at + 1
    else:
        return None
    if unit == "floor" and _no_floor(words, number, at):
        return None
    if unit == "meter" and words.word(last) in {"per", "an", "a"} and words.word(last + 1) in _SECONDS:
        return Measured("meter an hour", factor * 3600 / _SECONDS[words.word(last + 1)], last + 2)
    return Measured(unit, factor, last)


_SECONDS = {"hour": 3600, "second": 1}


def _no_floor(words: Sentence, number: Number, at: int) -> bool:
    """Whether "stories" are told and "floor" is not counted: only small numbers and hyphens count floors."""
    singular = words.word(at) in {"story", "storey"}
    return number.scaled or number.value > _HIGHEST or (singular and words.gap(at) == " ")


_HIGHEST = 200


def celsius(value: float, unit: str) -> float:
    """Return a temperature in degrees Celsius."""
    return value if unit == "celsius" else (value - 32) * 5 / 9
