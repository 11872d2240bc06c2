"""A place in the calendar, as exact as the words: a day, a month, a quarter, a decade; and how to count from it.

Owns TIMEX3 values of dates and plain calendar arithmetic. Next in the flow: ``compare/claims/dates/interval.py``.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta

MONTHS_OF_A_YEAR = 12
_QUARTER, _HALF = 3, 6
_CALENDAR_YEARS = range(1, 9999)
"""Years that ``datetime`` can hold, with one to spare."""
UNITS_OF_YEARS: dict[str, int] = {"Y": 1, "E": 10, "C": 100, "L": 1000}


@dataclass(frozen=True, slots=True)
class Point:
    """A stretch of the calendar by its name."""

    unit: str
    """D day, W week, WE weekend, M month, Q quarter, H half-year, S season, Y year, E decade, C century."""
    year: int | None
    """None if it is not known; negative before Christ; the first year of a decade or a century."""
    number: int = 0
    """Month, week, quarter or half; of a season see ``season``."""
    day: int = 0
    season: str = ""
    time: str = ""
    """Part of the day or clock time, as a TIMEX3 suffix."""

    @property
    def date(self) -> date | None:
        """Return the first day; None where the year is unknown or before Christ, or the month has no such day."""
        if self.year is None or self.year not in _CALENDAR_YEARS:
            return None
        try:
            if self.unit in {"W", "WE"}:
                return date.fromisocalendar(self.year, self.number, 1 if self.unit == "W" else 6)
            return date(self.year, *self._month_and_day())
        except ValueError:
            return None

    def _month_and_day(self) -> tuple[int, int]:
        if self.unit == "S":
            return SEASON_MONTH[self.season], 1
        months = {"Q": _QUARTER, "H": _HALF}.get(self.unit)
        if months:
            return months * (self.number - 1) + 1, 1
        return (self.number, self.day or 1) if self.unit in {"D", "M"} else (1, 1)

    @property
    def value(self) -> str:
        """Return the TIMEX3 value."""
        if self.unit in {"E", "C"}:
            return _years_value(self.year, 1 if self.unit == "E" else 2)
        return _years_value(self.year, 0) + _SUFFIXES.get(self.unit, "").format(
            number=_two(self.number), day=_two(self.day), part=self.number or "X", season=self.season, time=self.time
        )


_SUFFIXES: dict[str, str] = {
    "D": "-{number}-{day}{time}", "M": "-{number}", "W": "-W{number}", "WE": "-W{number}-WE", "Q": "-Q{part}",
    "H": "-H{part}", "S": "-{season}",
}  # fmt: skip
SEASON_MONTH: dict[str, int] = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""First month of each season, in the northern hemisphere."""


def _two(number: int) -> str:
    return f"{number:02}" if number else "XX"


def _years_value(year: int | None, cut: int) -> str:
    if year is None:
        return "XXXX"[: 4 - cut]
    digits = f"{abs(year):04}"
    return ("BC" if year < 0 else "") + digits[: 4 - cut]


def in_year_of(point: Point, year: int) -> date | None:
    """Return the first day of a day or month in another year; None where the year has none."""
    try:
        return date(year, point.number, point.day or 1)
    except ValueError:
        return None


def on(day: date, time: str = "") -> Point:
    """Return a day as a point."""
    return Point("D", day.year, day.month, day.day, time=time)


def within(day: date, unit: str) -> Point:
    """Return the week, month, quarter, year ... in which a day lies."""
    if unit == "D":
        return on(day)
    if unit in {"W", "WE"}:
        year, week, _ = day.isocalendar()
        return Point(unit, year, week)
    if unit == "M":
        return Point("M", day.year, day.month)
    if unit == "Q":
        return Point("Q", day.year, (day.month - 1) // _QUARTER + 1)
    if unit == "H":
        return Point("H", day.year, 1 + (day.month > _HALF))
    return Point(unit, day.year - day.year % UNITS_OF_YEARS.get(unit, 1))


def moved(day: date, unit: str, count: int) -> date | None:
    """Return the day so many units away, the end of a shorter month where need be; None beyond the calendar."""
    try:
        if unit == "D":
            return day + timedelta(count)
        if unit in {"W", "WE"}:
            return day + timedelta(7 * count)
        if unit == "FN":
            return day + timedelta(14 * count)
        months = count * {"M": 1, "Q": _QUARTER, "H": _HALF}.get(unit, MONTHS_OF_A_YEAR * UNITS_OF_YEARS.get(unit, 1))
        year, month = divmod(day.year * MONTHS_OF_A_YEAR + day.month - 1 + months, MONTHS_OF_A_YEAR)
        return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
    except (ValueError, OverflowError):
        return None


def stepped(point: Point, unit: str, count: int, *, exact: bool = False) -> Point | None:
    """Return the unit so many steps from a point: as exact as the unit, or as the point where ``exact``."""
    if point.year is None:
        return None
    if point.year < 0 or unit in UNITS_OF_YEARS:
        if unit not in UNITS_OF_YEARS:
            return None
        years = point.year + count * UNITS_OF_YEARS[unit]
        if exact and point.unit in {"D", "M", "Q"} and abs(count) <= MOST_EXACT:
            return replace(point, year=years, time="")
        size = UNITS_OF_YEARS[unit]
        return Point(unit if unit in {"Y", "E", "C"} else "Y", years - years % size if years > 0 else years)
    start = point.date
    there = moved(start, unit, count) if start else None
    if there is None:
        return None
    if unit == "FN":
        unit = "W"
    return on(there) if exact and point.unit == "D" and unit in {"W", "M"} else within(there, unit)


MOST_EXACT = 3
"""Years up to which "a year later" than a day is still that day of the year."""
