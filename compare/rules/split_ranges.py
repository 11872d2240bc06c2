"""Stretches of time told in two dates: "from 1988, when the yard opened, through 2011", "on March 11 and 12".

The reader of dates joins two ends that "to" stands between; here those are joined that an aside between commas keeps apart,
and two days that follow each other.
Feeds ``compare/rules/date_words.py``.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from compare.model import Claim, DateMention, DateRange, Grain, Span, TimexType

_FROM = re.compile(r"\bfrom\s+(?:the |about )?\Z", re.IGNORECASE)
_ASIDE = re.compile(r", [^.;:“”\"()]{3,80}, (?:to|through|until|till)(?: the)? ")
_ONE_OF = re.compile(r",? or (?:on |in |maybe |possibly |perhaps )?")
_LOOK_BACK = 12
BOTH_ENDS = 2


def whole_ranges(text: str, claim: Claim) -> Iterator[DateMention]:
    """Yield a claim's dates in reading order, the two ends of a stretch as one."""
    if len(claim.dates) < BOTH_ENDS:
        yield from claim.dates
        return
    dates = sorted(claim.dates, key=lambda mention: mention.span)
    taken: set[Span] = set()
    for place, mention in enumerate(dates):
        joined = next((one for last in dates[place + 1 :] if (one := _joined(text, mention, last))), None)
        if joined is not None:
            taken |= {last.span for last in dates if joined.span.contains(last.span)}
            yield joined
        elif mention.span not in taken:
            yield mention


def _joined(text: str, first: DateMention, last: DateMention) -> DateMention | None:
    one, other = first.interval, last.interval
    if one is None or other is None or {first.type, last.type} != {TimexType.DATE}:
        return None
    if _ONE_OF.fullmatch(text, first.span.end, last.span.start):
        return _either(text, first, one, last, other)
    same = one.grain is other.grain and one.year_known and other.year_known and one.first <= other.first
    before = text[max(0, first.span.start - _LOOK_BACK) : first.span.start]
    aside = _FROM.search(before) and _ASIDE.fullmatch(text, first.span.end, last.span.start)
    if not same or not (aside or _next_day(text, first, last)):
        return None
    return replace(
        first,
        span=Span(first.span.start, last.span.end),
        value=f"{first.value}/{last.value}",
        interval=DateRange(one.first, other.last, one.grain),
        mod="",
    )


def _next(other: DateRange) -> DateRange:
    """The same weekday a week, or the same month a year, later: of two the second comes after the first."""
    if other.grain is Grain.DAY:
        return other.moved(7)
    later = other.first.replace(year=other.first.year + 1)
    return DateRange(later, later.replace(day=monthrange(later.year, later.month)[1]), other.grain)


def _either(text: str, first: DateMention, one: DateRange, last: DateMention, other: DateRange) -> DateMention | None:
    """Two days, or months, of which it is one: "on Thursday or Friday", a little less exact than either."""
    grain = EITHER.get(one.grain)
    if grain is None or one.grain is not other.grain or not (one.year_known and other.year_known):
        return None
    if other.first < one.first and last.span.of(text).isalpha() and other.last.year < date.max.year:
        other = _next(other)
    if not one.first < other.first or other.first - one.last > MOST_APART[one.grain]:
        return None
    return replace(
        first,
        span=Span(first.span.start, last.span.end),
        value=f"{first.value}/{last.value}",
        interval=DateRange(one.first, other.last, grain, one.year_known),
        mod="",
    )


MOST_APART = {Grain.DAY: timedelta(4), Grain.MONTH: timedelta(62)}
"""How far behind the first of two the second may begin."""

EITHER = {Grain.DAY: Grain.PART, Grain.MONTH: Grain.QUARTER}
"""How exact "one of two" is, by how exact each of the two is."""


def _next_day(text: str, first: DateMention, last: DateMention) -> bool:
    """Whether two single days stand side by side, the second the day after the first."""
    one, other = first.interval, last.interval
    if one is None or other is None or text[first.span.end : last.span.start] != " and ":
        return False
    return one.grain is Grain.DAY and one.days == other.days == 1 and one.last + timedelta(1) == other.first
