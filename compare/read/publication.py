"""When an article was published: ISO 8601 dates and times, and nothing else.

Owns the reading of the input's own fields. Dates inside the text are read by ``compare/claims/dates``.
"""

from __future__ import annotations

import re
from datetime import date, datetime

_DAY = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})")
# The form is checked first: fromisoformat takes any character, even a digit, for the separator and then misreads.
_MOMENT = re.compile(
    r"\d{4}(-?)\d{2}\1\d{2}[Tt ]\d{2}(?::?\d{2}(?::?\d{2}(?:[.,]\d{1,9})?)?)?\s?(?:[Zz]|[+-]\d{2}(?::?\d{2})?)?"
)


def read_published(value: str) -> datetime | date:
    """Return the moment or the day that ``value`` names: an aware or a naive datetime, or a date.

    Raises:
        ValueError: ``value`` is not an ISO 8601 date or time; no other notation is guessed at.
    """
    value = value.strip()
    if day := _DAY.fullmatch(value):
        return date(*map(int, day.groups()))
    if not _MOMENT.fullmatch(value):
        raise ValueError(f"not an ISO 8601 date: {value}")
    head, zone = value[:11].upper().replace(" ", "T"), value[11:].upper().replace(" ", "")
    return datetime.fromisoformat(head + zone.replace(",", "."))


def settled(when: datetime | date | None) -> datetime | date | None:
    """Return an aware datetime or a date as it is, a naive datetime as its date: its hour is nobody's."""
    if isinstance(when, datetime) and when.utcoffset() is None:
        return when.date()
    return when
