"""The timeline as lines: under each event a bar an outlet, on an axis that fits the event.

An axis for each event and not one for the story: a plan for August and a treaty of 1965 on one axis would both be
dots. Where all that is placed falls on one day and hours are given, the axis is the day. Pure.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from compare.model import ANY_YEAR, DateRange
from compare.overview import Bar, Event, Overview
from tui.citing import MONTHS
from tui.lines import fit
from tui.overview.chart_lines import Chart, Line, Mark, Target, at_right, sign_of

FULL, OPEN, WHOLE_DAY = "█", "░", "─"
"""A bar; one whose year the outlet does not give; a whole day where others give the hour."""
NO_DATE = "no date"
LEGEND = f"{FULL} days meant  {OPEN} year not given  {WHOLE_DAY} that day, no hour given"
DAY_MINUTES = 24 * 60
_OUTLET, _SAID, _WHEN = 16, 20, 24
_OUTLET_NARROW, _SAID_NARROW, _WHEN_NARROW = 13, 14, 18
_BAR_AT_LEAST = 12
_ROOMY = 92
_READ_FROM = 70
"""Cells from which on the reading stands beside the bar; below, only in the line under the charts."""
_HALF_YEAR = 182
_LATE = 12
"""December."""


@dataclass(frozen=True, slots=True)
class Axis:
    """What the width of the bars stands for: days, or the minutes of one day."""

    first: date
    last: date
    hours: bool = False

    def cells(self, bar: Bar, width: int) -> tuple[int, int]:
        """Return the first cell and the end of a bar, at least one cell of it."""
        if self.hours:
            low, high = bar.clock or (0, DAY_MINUTES - 1)
            start, end, whole = low, high + 1, DAY_MINUTES
        else:
            placed = in_years_near(bar.interval, self.first) if bar.interval else None
            if placed is None:
                return 0, 0
            start, end = (placed.first - self.first).days, (placed.last - self.first).days + 1
            whole = (self.last - self.first).days + 1
        left = min(width - 1, start * width // whole)
        return left, max(left + 1, min(width, -(-end * width // whole)))


def in_years_near(interval: DateRange, near: date) -> DateRange | None:
    """Return a range whose year is not known in the year that brings it nearest to a day; others as they are."""
    if interval.year_known:
        return interval
    readings = (interval.in_year(near.year + step) for step in (0, 1, -1))
    return min(
        (one for one in readings if one), key=lambda one: (abs((one.first - near).days), one.first), default=None
    )


def axis_of(event: Event) -> Axis | None:
    """Return the axis that holds every date of an event with a little room; None where nothing can be placed."""
    placed = [bar.interval for bar in event.bars if bar.interval]
    if not placed:
        return None
    known = [one for one in placed if one.year_known]
    near = min(one.first for one in known) if known else date(ANY_YEAR, 1, 1)
    readings = [reading for one in placed if (reading := in_years_near(one, near))]
    first, last = min(one.first for one in readings), max(one.last for one in readings)
    if first == last and any(bar.clock for bar in event.bars):
        return Axis(first, last, hours=True)
    margin = timedelta(max(1, (last - first).days // 12))
    return Axis(max(date.min + margin, first) - margin, min(date.max - margin, last) + margin)


def time_chart(overview: Overview, signs: Mapping[str, str], width: int) -> Chart:
    """Return the timeline in ``width`` cells."""
    lines: list[Line] = []
    alone = False
    for event in overview.events:
        if not event.shared and not alone:
            alone = True
            lines.append(Line((Mark(fit("  Dated by one outlet alone", width), "dim"),)))
        lines += _alone(event, width) if not event.shared else _event(event, signs, width)
    return Chart(None, tuple(lines) or (Line((Mark("  No outlet gives a date.", "dim"),)),))


def _widths(width: int) -> tuple[int, int, int, int]:
    """Return the cells for outlet, words, bar and reading."""
    outlet, said, when = (_OUTLET, _SAID, _WHEN) if width >= _ROOMY else (_OUTLET_NARROW, _SAID_NARROW, _WHEN_NARROW)
    when = when if width >= _READ_FROM else 0
    return outlet, said, max(_BAR_AT_LEAST, width - outlet - said - when - 4), when


def _event(event: Event, signs: Mapping[str, str], width: int) -> list[Line]:
    axis = axis_of(event)
    outlet, said, room, when = _widths(width)
    sign = sign_of(event.findings, signs, parts=event.parts)
    name = fit(event.words, outlet + said + 1)
    ends = _ends(axis, room) if axis else " " * room
    head = Line((Mark(f"{sign} ", "apart"), Mark(name, "event"), Mark(f" {ends}", "dim")))
    lines = [_bar(event, bar, axis, (outlet, said, room, when)) for bar in event.bars]
    return [head, *lines]


def _ends(axis: Axis, room: int) -> str:
    """Return the axis in words: its first and its last day at its ends."""
    if axis.hours:
        left, right = "0:00", f"24:00 {day_words(axis.first)}"
    else:
        years = axis.first.year != axis.last.year or (axis.last - axis.first).days > _HALF_YEAR
        left, right = day_words(axis.first, year=years), day_words(axis.last, year=years)
    if len(left) + len(right) >= room:
        return fit(left, room)
    return left + at_right(right, room - len(left))


def _bar(event: Event, bar: Bar, axis: Axis | None, widths: tuple[int, int, int, int]) -> Line:
    outlet, said, room, when = widths
    drawn = " " * room
    if axis and bar.interval:
        start, end = axis.cells(bar, room)
        drawn = " " * start + _fill(bar, axis) * (end - start) + " " * (room - end)
    elif not bar.dated:
        drawn = fit(f"“{bar.said}”", room)
    others = tuple(one.place for one in event.bars if one.outlet != bar.outlet)
    anchor = f", read against {bar.anchor}" if bar.anchor else ""
    title = f"{bar.outlet}: " + (f"“{bar.said}” = {bar_words(bar)}{anchor}" if bar.dated else NO_DATE)
    target = Target(title, bar.place.article, (bar.place,), others, event.findings)
    return Line(
        (
            Mark(f"  {fit(bar.outlet, outlet - 1)} "),
            Mark(fit(bar.said if bar.dated else NO_DATE, said), "", target),
            Mark("│", "dim"),
            Mark(drawn, "dim" if not bar.dated else "apart" if event.parts else "bar", target),
            Mark("│", "dim"),
            Mark(fit(bar_words(bar) if bar.dated else "", when), "dim"),
        )
    )


def _fill(bar: Bar, axis: Axis) -> str:
    if axis.hours and not bar.clock:
        return WHOLE_DAY
    return FULL if bar.interval and bar.interval.year_known else OPEN


def _alone(event: Event, width: int) -> list[Line]:
    """Return a date of one outlet alone on one line, without an axis: there is nothing to hold it against."""
    (bar, *_) = event.bars
    outlet, said, room, when = _widths(width)
    title = f"{bar.outlet}: “{bar.said}” = {bar_words(bar)}"
    target = Target(title, bar.place.article, (bar.place,))
    return [
        Line(
            (
                Mark(f"  {fit(bar.outlet, outlet - 1)} ", "dim"),
                Mark(fit(bar.said, said), "", target),
                Mark(f" {fit(event.words, room)} ", "dim"),
                Mark(fit(bar_words(bar), when), "dim"),
            )
        )
    ]


def bar_words(bar: Bar) -> str:
    """Return what a date means, for a reader: "21-31 Aug 2025", "16 Jun 2025 8:00"."""
    if bar.interval is None:
        return "not placed" if bar.dated else NO_DATE
    words = range_words(bar.interval)
    if bar.clock is None:
        return words
    low, high = bar.clock
    return f"{words} {_hour(low)}" + (f"-{_hour(high + 1)}" if high > low else "")


def range_words(interval: DateRange) -> str:
    """Return days as a reader writes them: "23 Aug 2025", "21-31 Aug 2025", "Aug 2025", "2025", "1-10 Jun, no year"."""
    first, last = interval.first, interval.last
    year = f" {last.year}" if interval.year_known else ", no year"
    if first == last:
        return f"{day_words(first)}{year}"
    if (first.month, first.day, last.month, last.day) == (1, 1, _LATE, 31):
        years = f"{first.year}" if first.year == last.year else f"{first.year}-{last.year}"
        return years if interval.year_known else "some year"
    whole = first.day == 1 and (last + timedelta(1)).day == 1 if last < date.max else False
    if (first.year, first.month) == (last.year, last.month):
        month = MONTHS[first.month - 1]
        return f"{month}{year}" if whole else f"{first.day}-{last.day} {month}{year}"
    if whole and first.year == last.year:
        return f"{MONTHS[first.month - 1]}-{MONTHS[last.month - 1]}{year}"
    return f"{day_words(first, year=first.year != last.year and interval.year_known)}-{day_words(last)}{year}"


def day_words(day: date, *, year: bool = False) -> str:
    """Return "23 Aug" or "23 Aug 2025"."""
    return f"{day.day} {MONTHS[day.month - 1]}" + (f" {day.year}" if year else "")


def _hour(minute: int) -> str:
    return f"{minute // 60}:{minute % 60:02}"
