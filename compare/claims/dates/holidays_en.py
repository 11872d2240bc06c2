"""Holidays: their names in English copy, and the day on which each falls.

Owns the calendar of feasts, none of the reading. Next in the flow: ``scan.py``.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

_THURSDAY, _MONDAY, _SUNDAY = 3, 0, 6


def easter(year: int) -> date:
    """Return Easter Sunday of the western churches (Meeus, Jones and Butcher's rule)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    moon = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 19 * moon) // 433
    month = (h + moon - 7 * m + 90) // 25
    return date(year, month, (h + moon - 7 * m + 33 * month + 19) % 32)


def _nth(month: int, weekday: int, number: int) -> Callable[[int], date]:
    """The so-many-th weekday of a month; from its end where ``number`` is negative."""

    def day(year: int) -> date:
        if number > 0:
            first = date(year, month, 1)
            return first + timedelta((weekday - first.weekday()) % 7 + 7 * (number - 1))
        last = date(year, month + 1, 1) - timedelta(1)
        return last - timedelta((last.weekday() - weekday) % 7)

    return day


def _fixed(month: int, day: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


def _from_easter(days: int) -> Callable[[int], date]:
    return lambda year: easter(year) + timedelta(days)


def _after(day: Callable[[int], date], days: int) -> Callable[[int], date]:
    return lambda year: day(year) + timedelta(days)


def _election(year: int) -> date:
    return _nth(11, _MONDAY, 1)(year) + timedelta(1)


FEASTS: dict[str, Callable[[int], date]] = {
    "new year's day": _fixed(1, 1), "new year's eve": _fixed(12, 31), "new year's": _fixed(1, 1),
    "new years day": _fixed(1, 1), "new years eve": _fixed(12, 31),
    "martin luther king day": _nth(1, _MONDAY, 3), "martin luther king jr. day": _nth(1, _MONDAY, 3),
    "inauguration day": _fixed(1, 20), "groundhog day": _fixed(2, 2), "valentine's day": _fixed(2, 14),
    "presidents day": _nth(2, _MONDAY, 3), "presidents' day": _nth(2, _MONDAY, 3), "ash wednesday": _from_easter(-46),
    "palm sunday": _from_easter(-7), "good friday": _from_easter(-2), "easter": easter, "easter sunday": easter,
    "easter monday": _from_easter(1), "anzac day": _fixed(4, 25), "memorial day": _nth(5, _MONDAY, -1),
    "juneteenth": _fixed(6, 19), "independence day": _fixed(7, 4), "bastille day": _fixed(7, 14),
    "labor day": _nth(9, _MONDAY, 1), "columbus day": _nth(10, _MONDAY, 2), "halloween": _fixed(10, 31),
    "election day": _election, "veterans day": _fixed(11, 11), "thanksgiving": _nth(11, _THURSDAY, 4),
    "thanksgiving day": _nth(11, _THURSDAY, 4), "christmas": _fixed(12, 25), "christmas day": _fixed(12, 25),
    "christmas eve": _fixed(12, 24), "boxing day": _fixed(12, 26), "st. patrick's day": _fixed(3, 17),
    "mother's day": _nth(5, _SUNDAY, 2), "father's day": _nth(6, _SUNDAY, 3), "earth day": _fixed(4, 22),
    "black friday": _after(_nth(11, _THURSDAY, 4), 1), "cyber monday": _after(_nth(11, _THURSDAY, 4), 4),
    "canada day": _fixed(7, 1), "australia day": _fixed(1, 26), "remembrance day": _fixed(11, 11),
    "armistice day": _fixed(11, 11), "all saints' day": _fixed(11, 1), "epiphany": _fixed(1, 6), "flag day": _fixed(6, 14),
    "mardi gras": _from_easter(-47), "maundy thursday": _from_easter(-3), "holy saturday": _from_easter(-1),
    "ascension day": _from_easter(39), "pentecost": _from_easter(49), "pentecost sunday": _from_easter(49),
    "international women's day": _fixed(3, 8), "world aids day": _fixed(12, 1), "cinco de mayo": _fixed(5, 5),
}  # fmt: skip
"""Name in lower case to the day in a year. American where countries differ ("Labor Day", "Independence Day")."""

OF_MANY_COUNTRIES = frozenset({"independence day"})
"""Holidays that fall on another day in every country: read as American, and compared with nothing."""

NAMED_DAYS: dict[tuple[int, int], tuple[int, frozenset[str]]] = {
    # month and day; the year that is meant, and the words after it by which it is that day
    (9, 11): (2001, frozenset("attacks attack terrorist terror hijackers hijackings commission memorial victims".split())),
}  # fmt: skip
"""Days that news copy calls by month and day alone, years later ("the Sept. 11 attacks", "9/11")."""

LONGEST_NAME = 6
"""Words and marks in the longest name."""
