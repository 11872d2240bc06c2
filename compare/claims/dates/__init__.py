"""Dates, times, durations and sets in English news copy, as TIMEX3 values and as stretches of days.

A text becomes words with kinds (``lexer.py``); a small grammar over kinds finds terms (``patterns.py``, ``grammar_*.py``,
``scan.py``, ``joining.py``, ``shared.py``); terms are read in order against publication and the date said before
(``resolve.py``, ``place_*.py``, ``tense.py``, ``story_line.py``); ``events.py`` says what each dates. The language is in the
tables ``*_en.py``. Next in the flow: ``compare/claims/assemble.py``.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from enum import StrEnum

from compare.claims.dates.events import events_of
from compare.claims.dates.interval import interval_of
from compare.claims.dates.lexer import Words, lex
from compare.claims.dates.limits import with_limits
from compare.claims.dates.resolve import resolve
from compare.claims.dates.scan import scan
from compare.claims.dates.state import Reading
from compare.claims.dates.timeml import in_timeml
from compare.claims.dates.zones import elsewhere
from compare.model import DateMention, DateRange, Span

__all__ = ["Style", "read_dates"]


class Style(StrEnum):
    """Whose conventions are followed."""

    NEWS = "news"
    """What a desk compares: no "now" and "recently", ranges whole, events named."""
    TIMEML = "timeml"
    """TempEval's: references tagged, no events."""


def read_dates(
    text: str, published: datetime | date | None = None, *, style: Style = Style.NEWS
) -> tuple[DateMention, ...]:
    """Return the expressions of time in ``text``, in reading order, none overlapping another.

    ``published`` is the day that "Friday" and "last month" are read against, in the outlet's own clock; without it nothing
    is guessed. Values follow TIMEX3 (TimeML 1.2.1) as TempEval-3 uses it.
    """
    day = published.date() if isinstance(published, datetime) else published
    words = lex(text)
    readings = resolve(words, scan(words), day, results=style is Style.TIMEML)
    if style is Style.TIMEML:
        return tuple(_mention(words, reading, day) for whole in readings for reading in in_timeml(words, whole))
    readings = with_limits(words, [reading for reading in readings if _for_the_desk(reading)])
    taken = [False] * len(words)
    for reading in readings:
        taken[reading.term.first : reading.term.last] = [True] * (reading.term.last - reading.term.first)
    return tuple(
        _mention(words, reading, day, events_of(words, reading.term.first, reading.term.last, taken))
        for reading in readings
    )


def _for_the_desk(reading: Reading) -> bool:
    return not reading.value.endswith("_REF")


_SO_FAR = {"BEFORE_NOW": "START", "AFTER_NOW": "END"}
"""Readings of "earlier" and "later" and the TIMEX3 modifiers that TempEval gives them."""


_HOURS_OF_DAY = {"START": "TMO", "END": "TEV"}
"""Parts of the day that "early Friday" and "late Friday" are."""


def _mention(words: Words, reading: Reading, published: date | None, events: tuple[str, ...] = ()) -> DateMention:
    term = reading.term
    return DateMention(
        span=Span(words.starts[term.first], words.ends[term.last - 1]),
        type=reading.type,
        value=reading.value,
        interval=_days(reading, published),
        mod=reading.limit or _SO_FAR.get(term.mod, term.mod),
        anchor=reading.anchor,
        events=events,
        firm=reading.firm,
    )


def _days(reading: Reading, published: date | None) -> DateRange | None:
    """The days meant: widened where another clock is named, cut at publication for "earlier this month"."""
    if reading.point is None:
        return None
    interval = interval_of(reading.point, reading.term.mod, reading.to)
    if interval and reading.zoned:
        return elsewhere(interval, reading.point.time or _HOURS_OF_DAY.get(reading.term.mod, ""), reading.zone)
    if interval and published and interval.first <= published <= interval.last and interval.year_known:
        if reading.term.mod == "BEFORE_NOW":
            return replace(interval, last=published)
        if reading.term.mod == "AFTER_NOW":
            return replace(interval, first=published)
    return interval
