"""Places parts of a month or a year, and business years: they begin on one day and end on another.

Next in the flow: ``compare/claims/dates/resolve.py``.
"""

from __future__ import annotations

from datetime import date, timedelta

from compare.claims.dates.place_calendar import place_calendar
from compare.claims.dates.place_counted import place_step
from compare.claims.dates.points import MONTHS_OF_A_YEAR, Point, moved, on
from compare.claims.dates.state import State
from compare.claims.dates.terms import Calendar, FiscalYear, PartOf

_WEEK = 7
_EARLIEST, _LATEST = (-1, 10), (1, 3)
"""Years from its name, and month: when a business year may begin (October before, the government of the United States) and
end (March after, Japan)."""
_ENDS_NEXT_YEAR = 6
"""Months up to which a business year ends in the year after the one that it is named by, as Japan, India and Britain count."""


def place_part(state: State, part: PartOf) -> tuple[Point, Point] | None:
    """Return the first and the last day; None where the month or year is unknown or has no such part."""
    whole = place_calendar(state, part.whole) if isinstance(part.whole, Calendar) else place_step(state, part.whole)
    first = whole.date if whole else None
    after = moved(first, whole.unit, 1) if whole and first else None
    if first is None or after is None:
        return None
    days = _part(part, first, after)
    return (on(days[0]), on(days[1])) if days and days[0] < after else None


def _part(part: PartOf, first: date, after: date) -> tuple[date, date] | None:
    last = after - timedelta(1)
    if part.unit == "half":
        middle = first + (after - first) // 2
        return (first, middle - timedelta(1)) if part.number == 1 else (middle, last)
    if part.unit == "M":
        begin = moved(first, "M", part.number - 1) if part.number > 0 else moved(after, "M", -part.count)
        end = moved(begin, "M", part.count) if begin else None
        return (begin, end - timedelta(1)) if begin and end else None
    length = part.count * (1 if part.unit == "D" else _WEEK)
    begin = after - timedelta(length) if part.number < 0 else first + timedelta(length * (part.number - 1))
    return begin, min(begin + timedelta(length - 1), last)


def place_fiscal(state: State, named: FiscalYear) -> tuple[str, Point, Point] | None:
    """Return the value and the first and the last month: of any country's year where its end is not said."""
    if named.month is None:
        if named.year is None:
            return None
        (back, begin), (on_, end) = _EARLIEST, _LATEST
        return f"{named.year:04}", Point("M", named.year + back, begin), Point("M", named.year + on_, end)
    year = named.end_year
    if year is None and named.year is not None:
        year = named.year + (named.month <= _ENDS_NEXT_YEAR)
    if year is None:
        there = place_calendar(state, Calendar(None, named.month))
        year = there.year if there else None
    if year is None:
        return None
    begin = named.month % MONTHS_OF_A_YEAR + 1
    name = named.year if named.year is not None else year
    return f"{name:04}", Point("M", year - (begin > 1), begin), Point("M", year, named.month)
