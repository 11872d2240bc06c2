"""When: a stretch of calendar days whose year may be unknown.

"Early June" in undated copy is June 1-10 of some year. Two ranges *meet* if some year lets them meet, so nothing is
called a conflict that a publication date could resolve. Early, mid and late month are days 1-10, 11-20 and 21-end, the
firm ten-day spans of Japanese wire copy (jojun, chujun, gejun).
Next in the flow: ``compare/model/claim.py``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

ANY_YEAR = 2000
"""Stands for the unknown year. A leap year, so that Feb. 29 can be said without one."""


class Grain(IntEnum):
    """How exact the words were, finest first."""

    DAY = 1
    WEEK = 2
    PART = 3
    """A third of a month; a weekend counts as days."""
    MONTH = 4
    QUARTER = 5
    """A quarter or a season."""
    HALF = 6
    YEAR = 7
    DECADE = 8
    CENTURY = 9


@dataclass(frozen=True, slots=True, order=True)
class DateRange:
    """Days ``first`` to ``last``, both included."""

    first: date
    last: date
    grain: Grain = Grain.DAY
    year_known: bool = True
    """If False, the year of ``first`` is ``ANY_YEAR`` and only month and day are meant."""

    def __post_init__(self) -> None:
        """Refuse a range that runs backwards, or a placeholder year other than ``ANY_YEAR``; raises ValueError."""
        if self.first > self.last:
            msg = f"a date range must run forwards, not {self.first} to {self.last}"
            raise ValueError(msg)
        if not self.year_known and self.first.year != ANY_YEAR:
            msg = f"a range of unknown year starts in {ANY_YEAR}, not {self.first.year}"
            raise ValueError(msg)

    def in_year(self, year: int) -> DateRange | None:
        """Return the range as of ``year`` (of its first day), or None if that year has no such days (Feb. 29).

        A range of known year is returned as it is when the year is its own, else None. "Late February" ends on the
        28th in a common year.
        """
        if self.year_known:
            return self if year == self.first.year else None
        if not date.min.year <= year < date.max.year:
            return None
        try:
            first = self.first.replace(year=year)
        except ValueError:
            return None
        end_year = year + self.last.year - self.first.year
        try:
            last = self.last.replace(year=end_year)
        except ValueError:
            last = date(end_year, 2, 28)
        return DateRange(first, last, self.grain)

    def meets(self, other: DateRange) -> bool:
        """Whether some year lets the two share a day. Symmetric."""
        return any(a.first <= b.last and b.first <= a.last for a, b in _readings(self, other))

    def covers(self, other: DateRange) -> bool:
        """Whether in some year every day of ``other`` lies inside this range."""
        return any(a.first <= b.first and b.last <= a.last for a, b in _readings(self, other))

    def refines(self, other: DateRange) -> bool:
        """Whether this is the more exact of two that can both be right: inside the other, and shorter."""
        return other.covers(self) and self.days < other.days

    @property
    def days(self) -> int:
        """The number of days, first and last included."""
        return (self.last - self.first).days + 1

    def moved(self, days: int) -> DateRange:
        """Return the range so many days later; for a range of unknown year the placeholder year is kept."""
        first, last = self.first + timedelta(days), self.last + timedelta(days)
        if not self.year_known and first.year != ANY_YEAR:
            shift = ANY_YEAR - first.year
            return DateRange(_shifted(first, shift), _shifted(last, shift), self.grain, year_known=False)
        return DateRange(first, last, self.grain, self.year_known)

    def __str__(self) -> str:
        """Return "2025-08-21..2025-08-31", one day alone as "2025-08-25", an unknown year as "any year, 06-01..06-10"."""
        if self.year_known:
            first, last, lead = self.first.isoformat(), self.last.isoformat(), ""
        else:
            first, last, lead = f"{self.first:%m-%d}", f"{self.last:%m-%d}", "any year, "
        return lead + (first if self.first == self.last else f"{first}..{last}")


def _shifted(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 2, 28)


def _readings(a: DateRange, b: DateRange) -> list[tuple[DateRange, DateRange]]:
    """Every pair of readings in years that could bring the two together."""
    if a.year_known and b.year_known:
        return [(a, b)]
    if a.year_known:
        return [(a, shifted) for shifted in _near(b, a)]
    if b.year_known:
        return [(shifted, b) for shifted in _near(a, b)]
    span = 1 + max(a.last.year, b.last.year) - ANY_YEAR
    # Both unknown: eight years in a row hold every way in which leap days can fall.
    years = range(ANY_YEAR, ANY_YEAR + 8)
    pairs = ((a.in_year(y), b.in_year(y + d)) for y in years for d in range(-span, span + 1))
    return [(x, y) for x, y in pairs if x is not None and y is not None]


def _near(loose: DateRange, fixed: DateRange) -> list[DateRange]:
    """Readings of a range of unknown year in the years around a known one."""
    wrap = loose.last.year - loose.first.year
    years = range(max(date.min.year, fixed.first.year - wrap), min(date.max.year, fixed.last.year + 1))
    return [reading for year in years if (reading := loose.in_year(year)) is not None]
