"""The business period that copy on results is about: "the quarter", "a year ago" and "the 1988 period" are read against it.

Owns which period stays in focus. TimeML dates what figures are compared with as exactly as the figures themselves: "a year
ago" after a third quarter is the third quarter of the year before, after nine months it is that year.
Next in the flow: ``compare/claims/dates/place_counted.py``.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import NamedTuple

from compare.claims.dates.business_en import COMPARED, MONEY, PERIODS, SPANNING, SUMS
from compare.claims.dates.full_stops import ends_sentence
from compare.claims.dates.lexer import Words
from compare.claims.dates.points import Point, moved
from compare.claims.dates.terms import FiscalYear, Length, PartOf, Quarter, Term

_ENOUGH = 3
"""Words of money by which copy that names a quarter is on results."""
_TO_EACH = 100
"""Words to each of them, in longer copy."""
_REACH = 40
"""Words of a sentence looked back at."""
_MOST_OF_A_YEAR = 6
"""Months whose figures are."""
_BY_YEAR = frozenset({"P9M", "P12M", "P1Y", "P52W"})
"""Stretches whose figures are compared with those of a year."""


class Business(NamedTuple):
    """What figures are of."""

    quarter: Point | None = None
    """The quarter that the copy is about: the latest that is over."""
    by_year: bool = False
    """Whether figures of most of a year were given last."""


def on_results(words: Words) -> bool:
    """Whether the copy gives a company's results: it names a quarter, and money again and again."""
    if PERIODS.isdisjoint(words.lower):
        return False
    money = sum(word in MONEY for word in words.lower)
    return money >= max(_ENOUGH, len(words) // _TO_EACH)


def gone_on(focus: Business, words: Words, term: Term, point: Point | None, published: date | None) -> Business:
    """Return the focus after a term."""
    match term.meaning:
        case Quarter(None, period=False):
            return focus._replace(by_year=False)
        case Quarter() if point is not None and point.unit == "Q" and point.year is not None:
            moves = focus.quarter is None or term.meaning.fiscal or _is_later(point, focus.quarter, published)
            return Business(point if moves else focus.quarter)
        case FiscalYear():
            return focus._replace(by_year=True)
        case PartOf(_, "M", _, count) if count >= _MOST_OF_A_YEAR:
            return focus._replace(by_year=True)
        case Length(value) if value in _BY_YEAR and _is_measured(words, term):
            return focus._replace(by_year=True)
    return focus


def _is_later(point: Point, quarter: Point, published: date | None) -> bool:
    """Whether a quarter is later than the one in focus, and over."""
    first, before = point.date, quarter.date
    after = moved(first, "Q", 1) if first else None
    return bool(first and before and after and first >= before and (published is None or after <= published))


def _is_measured(words: Words, term: Term) -> bool:
    """Whether it is a stretch of the books ("the nine months"), not of life ("over the past year")."""
    return words.lower[term.first] == "the" and SPANNING.isdisjoint(words.lower[term.first : term.last])


def year_before(focus: Business, published: date | None, quarter: Point | None) -> Point | None:
    """Return what "a year ago" means beside figures; ``quarter`` is the one completed last."""
    if focus.by_year:
        return Point("Y", published.year - 1) if published else None
    there = focus.quarter or quarter
    return None if there is None or there.year is None else replace(there, year=there.year - 1)


def is_compared(words: Words, first: int) -> bool:
    """Whether figures are compared with what the words at ``first`` date: "up from last year's $1.5 billion"."""
    figures = False
    for place in range(first - 1, max(-1, first - 1 - _REACH), -1):
        word = words.lower[place]
        if ends_sentence(words, place) or word == "year":
            return False
        figures = figures or word in SUMS
        if word in COMPARED:
            return True
    return False
