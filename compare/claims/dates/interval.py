"""Days that a point and its modifier mean: "late August" is Aug. 21-31.

Early, mid and late month are days 1-10, 11-20 and 21-end; of a longer stretch they are its thirds. Without a year, month
and day stand in ``ANY_YEAR``. Next in the flow: ``compare/claims/dates/resolve.py``.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import timedelta

from compare.claims.dates.points import Point, moved
from compare.model import ANY_YEAR, DateRange, Grain

_GRAINS: dict[str, Grain] = {
    "D": Grain.DAY, "W": Grain.WEEK, "WE": Grain.DAY, "M": Grain.MONTH, "Q": Grain.QUARTER, "S": Grain.QUARTER,
    "H": Grain.HALF, "Y": Grain.YEAR, "E": Grain.DECADE, "C": Grain.CENTURY,
}  # fmt: skip
_TENS = {"START": (1, 10), "MID": (11, 20), "END": (21, 31)}
_THIRDS = {"START": 0, "MID": 1, "END": 2}
_FINER = {
    "Y": Grain.QUARTER,
    "E": Grain.YEAR,
    "C": Grain.DECADE,
    "H": Grain.QUARTER,
    "Q": Grain.MONTH,
    "S": Grain.MONTH,
}


def interval_of(point: Point, mod: str = "", to: Point | None = None) -> DateRange | None:
    """Return the days from ``point`` (narrowed by ``mod``) to the end of ``to``; None if the calendar has no such days.

    A point of unknown year gives a range in ``ANY_YEAR``; one without month either gives None.
    """
    known = point.year is not None
    if not known and point.unit not in {"D", "M", "S", "Q"}:
        return None
    year = point.year if point.year is not None else ANY_YEAR
    whole = _whole(point if known else replace(point, year=year), known=known)
    if whole is None:
        return None
    if to is not None:
        end = _whole(replace(to, year=year if to.year is None else to.year), known=known)
        return None if end is None or end.last < whole.first else replace(whole, last=end.last)
    return _narrowed(whole, point.unit, mod)


def _whole(point: Point, *, known: bool) -> DateRange | None:
    first = point.date
    if first is None or (point.unit in {"D", "M"} and not point.number) or (point.unit in "QH" and not point.number):
        return None
    length = {"WE": ("D", 2), "S": ("M", 3)}.get(point.unit, (point.unit, 1))
    after = moved(first, *length)
    if after is None:
        return None
    return DateRange(first, after - timedelta(1), _GRAINS[point.unit], known)


def _narrowed(whole: DateRange, unit: str, mod: str) -> DateRange:
    if mod not in _THIRDS or unit in {"D", "WE"}:
        return whole
    first = whole.first
    if unit == "M":
        start, end = _TENS[mod]
        end = min(end, monthrange(first.year, first.month)[1])
        return replace(whole, first=first.replace(day=start), last=first.replace(day=end), grain=Grain.PART)
    if unit == "W":
        days = {"START": (0, 2), "MID": (2, 4), "END": (3, 6)}[mod]
        return replace(whole, first=first + timedelta(days[0]), last=first + timedelta(days[1]))
    return _third(whole, unit, mod)


def _third(whole: DateRange, unit: str, mod: str) -> DateRange:
    """A third of a stretch longer than a month: of a year four months, of a decade years 0-3, 4-6 and 7-9."""
    first, last, place = whole.first, whole.last, _THIRDS[mod]
    if unit in _CUTS and whole.year_known:
        step, cuts = _CUTS[unit]
        edges = [moved(first, step, cut) or last for cut in cuts]
        edges[-1] = last + timedelta(1)
    else:
        edges = [first + timedelta(whole.days * part // 3) for part in range(4)]
    return replace(whole, first=edges[place], last=edges[place + 1] - timedelta(1), grain=_FINER[unit])


_CUTS: dict[str, tuple[str, tuple[int, ...]]] = {
    "Y": ("M", (0, 4, 8, 12)),
    "E": ("Y", (0, 4, 7, 10)),
    "C": ("Y", (0, 40, 70, 100)),
}
