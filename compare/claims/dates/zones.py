"""Days that an event of another clock may fall on here: early Friday in Bangkok is Thursday in Washington.

Owns the arithmetic of zones; their names stand in ``lexicon_en.py``. Next in the flow: ``compare/claims/dates/events.py``.
"""

from __future__ import annotations

from datetime import timedelta

from compare.model import DateRange

WEST, EAST = -8.0, 9.0
"""Clocks between which the outlets' newsrooms are taken to lie: Los Angeles and Tokyo, in hours ahead of Greenwich."""
_HOURS: dict[str, tuple[float, float]] = {
    # part of the day, from and to which hour
    "TMO": (0, 12), "TAF": (12, 18), "TEV": (17, 24), "TNI": (18, 30), "TDT": (6, 18), "": (0, 24),
}  # fmt: skip
_DAY = 24


def elsewhere(day: DateRange, time: str, zone: float | None) -> DateRange:
    """Return the days on which something at a time of ``day`` by the clock of ``zone`` may be put by other newsrooms.

    ``time`` is a TIMEX3 suffix ("T22:00", "TMO", or empty); ``zone`` is None where the clock is not named ("local time").
    """
    first, last = _hours(time)
    if zone is None:
        back, on = (first < _DAY / 2, last > _DAY / 2)
    else:
        latest = last - zone + EAST
        back, on = first - zone + WEST < 0, latest > _DAY or (latest == _DAY and first == last)
    return DateRange(day.first - timedelta(back), day.last + timedelta(on), day.grain, day.year_known)


def _hours(time: str) -> tuple[float, float]:
    if time in _HOURS:
        return _HOURS[time]
    hour = int(time[1:3]) + (int(time[4:6]) / 60 if time[4:6] else 0)
    return hour, hour
