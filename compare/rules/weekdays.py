"""A weekday against the date beside it, in one article. Reported by ``compare/rules/calendar_checks.py``.

A date that its own weekday contradicts is held against no other article's: which of the two is wrong is not known.
"""

from __future__ import annotations

import re

from compare.model import Article, DateMention
from compare.patterns import late

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAY = late(r"\b(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,?\s+(?:on\s+)?$", re.IGNORECASE)
_WEEKDAY_INSIDE = late(r"^(mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)


def weekday_mismatch(article: Article, mention: DateMention) -> str | None:
    """A weekday and a date in one article do not fall together.

    What it reports: "Monday, Aug. 15" in a year in which Aug. 15 was a Friday. Concerns one article alone.

    Why a desk cares: a wrong weekday in the first sentence is the Reuters handbook's own example of a refile; and a
    reader who turns up on the wrong day believes nothing else.

    Stays silent when: the year is not known (undated copy, no year printed); the weekday belongs to another date.

    Example: "The strike starts on Monday, Aug. 15, 2025." DAT005: Aug. 15, 2025 was a Friday.
    """
    interval = mention.interval
    if interval is None or not interval.year_known or interval.days != 1:
        return None
    printed = _WEEKDAY_INSIDE.search(mention.span.of(article.text)) or _WEEKDAY.search(
        article.text, max(0, mention.span.start - LOOK_BACK), mention.span.start
    )
    if not printed or not any(letter.isdigit() for letter in mention.span.of(article.text)):
        return None
    named = next(day for day in WEEKDAYS if day.startswith(printed[1].lower()[:3]))
    return named if named != WEEKDAYS[interval.first.weekday()] else None


LOOK_BACK = 16
"""Characters before a date in which its weekday may stand: "Wednesday, on "."""
