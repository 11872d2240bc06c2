"""The year that a history has reached: a date without a year belongs to it.

A history goes forward. A year that opens a sentence or stands alone as a heading moves it; a year named in passing ("a report
declassified in 2005") does not, unless the next one is of the same time. Owns that choice and nothing of the calendar.
Next in the flow: ``compare/claims/dates/state.py``.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from compare.claims.dates.full_stops import ends_sentence
from compare.claims.dates.lexer import Words
from compare.claims.dates.points import MONTHS_OF_A_YEAR, Point
from compare.claims.dates.terms import Term

_LEADS = frozenset(
    "in on by at during from since between after until before throughout the early late mid about around".split()
)
"""Words that may stand between the beginning of a sentence and a date that opens it."""
_LEADING_WORDS = 3
_CLOSE = 2
"""Months within which a date without a year follows on one named in passing."""
_NEXT = 1
"""Years that a date named in passing may be ahead for the history to have gone on to it."""
NEW_YEAR = 8
"""Months that a history must seem to go back (December to April) to have gone on into the next year."""


class StoryLine(NamedTuple):
    """Where a history is, and what was named in passing."""

    at: Point | None = None
    aside: Point | None = None

    def year_of(self, month: int) -> int | None:
        """Return the year of a month without one: the one reached, the next where the history goes on past New Year.

        ``month`` is 0 for what has none (a season, a holiday).
        """
        if self.at is None or self.at.year is None:
            return None
        if month and self.aside is not None and _leads_on(self.aside, self.at, month):
            return self.aside.year
        return self.at.year + bool(month and _is_dated(self.at) and self.at.number - month >= NEW_YEAR)


def _is_dated(point: Point) -> bool:
    return point.unit in {"D", "M"} and point.number > 0


def _leads_on(aside: Point, at: Point, month: int) -> bool:
    """Whether a month follows so close on a later date named in passing that the history has gone on to it."""
    if not _is_dated(aside) or (aside.year or 0) <= (at.year or 0):
        return False
    close = (month - aside.number) % MONTHS_OF_A_YEAR
    return close <= _CLOSE and (not _is_dated(at) or close < (month - at.number) % MONTHS_OF_A_YEAR)


def followed(line: StoryLine, words: Words, term: Term, point: Point, *, told: bool) -> StoryLine:
    """Return the line after a date; ``told`` says that the date names its year itself."""
    if point.year is None or point.unit in {"E", "C"}:
        return line
    point = replace(point, time="") if point.time else point
    if not told:
        aside = line.aside is not None and point.year == line.aside.year
        return StoryLine(point) if line.at is not None and (aside or line.at.year in _beside(point)) else line
    if line.at is None or line.at.year is None or opens_sentence(words, term.first) or _goes_on(line.at, point):
        return StoryLine(point)
    if line.aside is not None and line.aside.year in _beside(point):
        return StoryLine(point)
    return line._replace(aside=point)


def _beside(point: Point) -> tuple[int, int, int]:
    year = point.year or 0
    return year - 1, year, year + 1


def _goes_on(at: Point, point: Point) -> bool:
    """Whether a month or day named in mid-sentence follows on what was told before."""
    years = (point.year or 0) - (at.year or 0)
    if point.unit == "Y":
        return years == 0 and at.unit == "Y"
    return years in range(_NEXT + 1) and (years > 0 or at.unit not in {"D", "M"} or point.number >= at.number)


def opens_sentence(words: Words, first: int) -> bool:
    """Whether a sentence, a heading or a paragraph begins with the word, but for "In", "By the" and their like."""
    for back in range(_LEADING_WORDS + 1):
        place = first - back - 1
        if place < 0 or ends_sentence(words, place):
            return True
        if words.lower[place] not in _LEADS:
            return False
    return False


def same_sentence(words: Words, first: int, last: int) -> bool:
    """Whether no sentence ends between two words."""
    return not any(ends_sentence(words, place) for place in range(first, last))
