"""What is enough for two dates to be taken for dates of one event, besides the act and the words around them.

The only two dates that can both be right find each other in sentences that report one thing; two that cannot are one
date and a slip where they lie a single step apart. The bars were set on the project's own stories and on hand-labelled
ones. Feeds ``compare/rules/dated.py``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from compare.model import DateRange, Grain, Link
from compare.rules.date_match import VERB_AS_NOUN, Dated, same_act
from compare.rules.date_spans import is_a_stretch
from compare.rules.news_days import of_the_news

SAME_EVENT, APART, APART_LENGTHS = 0.2, 0.55, 0.4
"""Score of a pair from which two dates are said to date one event where they can both be right, and where not; and two
lengths that differ."""

SLIP, SLIP_OF_NEWS = 0.22, 0.35
"""The same of two dates a single step apart ("Sept. 18", "Sept. 19"): far from the news, where two reports seldom name
neighbouring days, months or years for two things; and of days of the news, which must date one act besides."""

SURE = 0.8
"""Probability of a link from which the only two dates that can both be right are taken for one, in whatever words."""

SURE_FAR_OFF, SURE_YEARS = 0.35, 0.5
"""The same of days and months of which neither lies in the days of the news, and of years that are over: two reports
seldom name one for two things."""

Place = tuple[str, int, int]
"""An article's id, and where a date begins and ends in it."""

STEPS = {Grain.DAY: 1, Grain.WEEK: 7, Grain.PART: 11, Grain.MONTH: 31, Grain.YEAR: 366}
"""Days of the longest step from one day, week, third of a month, month, year to the next."""


def place_in_text(dated: Dated) -> Place:
    """Return where a date stands."""
    return dated.article, dated.mention.span.start, dated.mention.span.end


def alone(meeting: Sequence[tuple[Dated, Dated]]) -> frozenset[tuple[Place, Place]]:
    """Return the pairs of which neither date has another partner among pairs that can both be right."""
    count = Counter(place_in_text(dated) for pair in meeting for dated in pair)
    return frozenset(
        (one, other)
        for one, other in ((place_in_text(a), place_in_text(b)) for a, b in meeting)
        if count[one] == count[other] == 1
    )


def lifted(link: Link, score: float, a: Dated, b: Dated, *, meets: bool | None, lone: bool) -> float:
    """Return the score of a pair, lifted to its bar where something besides act and words says that it is one event.

    Words said or written at two times are two, but in sentences that surely report one thing.
    """
    talks = (a.telling or b.telling) and (link.score < SURE or not _as_exact(a, b) or _of_now(a) or _of_now(b))
    if talks or (score < APART and _clock_beside_day(a, b)):
        return 0.0
    if meets:
        return max(score, SAME_EVENT) if lone and _as_exact(a, b) and link.score >= _needed(a, b) else score
    return max(score, APART) if _is_slip(score, a, b) else score


def _clock_beside_day(a: Dated, b: Dated) -> bool:
    """Whether one is an hour of a day that is not told, and the other a day without an hour."""
    return any(x.hours is not None and x.hours.day is None and y.hours is None for x, y in ((a, b), (b, a)))


def _needed(a: Dated, b: Dated) -> float:
    """How sure a link must be for the only two dates that can both be right to be one."""
    if any(dated.hours or of_the_news(dated) or _of_now(dated) for dated in (a, b)):
        return SURE
    coarser = max(_grain(a), _grain(b))
    return SURE_FAR_OFF if coarser <= Grain.MONTH else SURE_YEARS if coarser is Grain.YEAR else SURE


def _of_now(dated: Dated) -> bool:
    """Whether it is the year in which its report came out: much befell in it."""
    interval = dated.mention.interval
    if interval is None or dated.day is None or interval.grain <= Grain.MONTH:
        return False
    return interval.first <= dated.day <= interval.last


def _as_exact(a: Dated, b: Dated) -> bool:
    """Whether two dates are about as exact: a day in a month, a month in a year, but no day in a year."""
    grains = sorted(dated.mention.interval.grain for dated in (a, b) if dated.mention.interval)
    if _goes_on(a) != _goes_on(b) or _is_a_season(a) or _is_a_season(b):
        return False
    return len(grains) == BOTH and (grains[1] <= Grain.MONTH or grains[0] >= Grain.MONTH)


BOTH = 2


def _is_a_season(dated: Dated) -> bool:
    """Whether it is a season or a quarter, not "early 1979": of what went on then, a month in it makes nothing more exact."""
    return _grain(dated) is Grain.QUARTER and len(dated.mention.value) > len("1979")


def _goes_on(dated: Dated) -> bool:
    """Whether it is a stretch of months or years, not of a few days."""
    return is_a_stretch(dated) and _grain(dated) > Grain.WEEK


def _is_slip(score: float, a: Dated, b: Dated) -> bool:
    """Whether two dates that cannot both be right lie a step apart, and what is around them is enough for that."""
    one, other = a.mention.interval, b.mention.interval
    if one is None or other is None or a.hours or b.hours or _of_now(a) or _of_now(b) or not _a_step_apart(one, other):
        return False
    if of_the_news(a) or of_the_news(b):
        return score >= SLIP_OF_NEWS and same_act(a, b) >= VERB_AS_NOUN
    return score >= SLIP


def _a_step_apart(one: DateRange, other: DateRange) -> bool:
    if one.grain is not other.grain or one.grain not in STEPS or not (one.year_known and other.year_known):
        return False
    return (
        _days_between(one.first, other.first) <= STEPS[one.grain]
        and _days_between(one.last, other.last) <= STEPS[one.grain]
    )


def _days_between(one: date, other: date) -> int:
    return abs((one - other).days)


def _grain(dated: Dated) -> Grain:
    return dated.mention.interval.grain if dated.mention.interval else Grain.DAY
