"""When two dates of one event can both be right, and which of them is more exact.

Days are ``compare/model/daterange.py``'s, hours ``compare/rules/clocks.py``'s; this file puts them and limits ("by Oct.
15") together. Feeds ``compare/rules/dates.py``.
"""

from __future__ import annotations

from compare.claims.words import fold, stem
from compare.model import DateRange, Grain, TimexType
from compare.rules.clocks import can_be_one
from compare.rules.date_match import THROUGH, UNTIL, Dated

NEAR_DAYS, NEAR_YEARS = 122, 6 * 366
"""How far apart, in days, two dates may lie to be one event told wrongly: of dates as exact as a month, and of years.
Hand-labelled conflicts lie within two months, or a few years; what lies further apart was another event."""

SINCE = "ON_OR_AFTER"
"""Modifier of the day, month or year of a beginning: "from 2027" is from January 2027."""

BEHIND_A_WEEKEND = 3
"""Days from the last day of a closure to the next: shut through Friday, open on Monday."""

MUCH_FINER = 3
"""How many times shorter the hours of one must be than those of the other to count as more exact."""


def can_both_be(a: Dated, b: Dated) -> bool:
    """Whether some day, and some hour, fits both. Symmetric."""
    one, other = a.mention.interval, b.mention.interval
    if one is None or other is None:
        return True
    limit_a, limit_b = _limits(a, b)
    if limit_a != limit_b:
        return _keeps(a, other) and _keeps(b, one)
    if _day_is_a_guess(a, b) and not one.meets(other):
        return True
    if a.hours and b.hours and not limit_a:
        return can_be_one(a.hours, b.hours)
    return one.meets(other) and not _stretches_apart(a, b)


def _stretches_apart(a: Dated, b: Dated) -> bool:
    """Whether both name both ends of a stretch, equally exactly, and not the same ends: "2020 to 2024", "2021 to 2024"."""
    one, other = a.mention.interval, b.mention.interval
    if one is None or other is None or "/" not in a.mention.value or "/" not in b.mention.value:
        return False
    return (
        one.grain is other.grain
        and one.year_known == other.year_known
        and (one.first, one.last) != (other.first, other.last)
    )


def _day_is_a_guess(a: Dated, b: Dated) -> bool:
    """Whether one is an hour whose day is not told ("in the afternoon"), and the two are no clocks to be compared."""
    clocks = all(dated.hours is not None and dated.hours.exact for dated in (a, b))
    return not clocks and (_names_no_day(a) or _names_no_day(b))


def _limits(a: Dated, b: Dated) -> tuple[str, str]:
    """What limits two dates are to each other: "until Aug. 31" is one beside "by Aug. 31", and a plain day beside a day."""
    one, other = a.limit, b.limit
    if one == UNTIL:
        one = "before" if other in {"before", UNTIL} else ""
    if other == UNTIL:
        other = "before" if a.limit in {"before", UNTIL} else ""
    return one, other


def _names_no_day(dated: Dated) -> bool:
    return dated.hours is not None and dated.hours.day is None


def _keeps(limit: Dated, other: DateRange) -> bool:
    """Whether something keeps within a limit; a date that is none keeps everything within."""
    interval = limit.mention.interval
    if interval is None or limit.limit in {"", UNTIL} or not interval.year_known or not other.year_known:
        return True
    if limit.limit == THROUGH:
        return interval.first <= other.last and (other.first - interval.last).days <= BEHIND_A_WEEKEND
    return other.first <= interval.last if limit.limit == "before" else other.last >= interval.first


def bearing(a: Dated, b: Dated) -> bool | None:
    """Whether two dates can both be right; None where they are too far apart to be one event. Symmetric."""
    return can_both_be(a, b) or (False if near_enough(a, b) else None)


def near_enough(a: Dated, b: Dated) -> bool:
    """Whether two dates that cannot both be right may still be one event, told wrongly by one. Symmetric."""
    one, other = a.mention.interval, b.mention.interval
    if one is None or other is None:
        return False
    finer, coarser = sorted((one.grain, other.grain))
    if coarser > Grain.QUARTER and finer < Grain.MONTH:
        return False
    if not (one.year_known and other.year_known):
        return True
    apart = max((one.first - other.last).days, (other.first - one.last).days)
    return apart <= (NEAR_DAYS if coarser <= Grain.MONTH and finer < Grain.MONTH else NEAR_YEARS)


def more_exact(a: Dated, b: Dated) -> bool:
    """Whether ``a`` says the same as ``b``, more exactly."""
    one, other = a.mention.interval, b.mention.interval
    limit_a, limit_b = _limits(a, b)
    if one is None or other is None:
        return False
    if limit_a != limit_b:
        return _nearer_the_limit(a, b)
    if _says_no_more(a, b, limit_a):
        return False
    if _is_beginning(b) and one.first == other.first and one.last > other.last:
        return True
    if _one_day(a) and _one_day(b):
        return can_both_be(a, b) and _same_day(a, b) and _finer_hours(a, b)
    return one.grain != other.grain and (one.refines(other) or _ends_named_finer(a, b))


def _says_no_more(a: Dated, b: Dated, limit: str) -> bool:
    """Whether the end, or the beginning, that two dates name is one, or ``a`` is a day in the midst of what went on."""
    one, other = a.mention.interval, b.mention.interval
    if one is None or other is None:
        return True
    one_end = limit == "before" and one.last == other.last and not (a.hours and b.hours is None)
    one_start = a.mention.mod == b.mention.mod == SINCE and one.first == other.first
    return one_end or one_start or (is_a_stretch(b) and not _shares_an_end(one, other))


def _nearer_the_limit(a: Dated, b: Dated) -> bool:
    """Whether ``a`` says more of what is still to come, one as a limit: "on Friday" / "by the end of the week"."""
    one, other = a.mention.interval, b.mention.interval
    if one is None or other is None or one.last == other.last or not (_lies_ahead(a) and _lies_ahead(b)):
        return False
    return one.days < other.days


def _lies_ahead(dated: Dated) -> bool:
    interval = dated.mention.interval
    return interval is not None and dated.day is not None and interval.last > dated.day


def _finer_hours(a: Dated, b: Dated) -> bool:
    """Whether ``a`` says more of the hour, both being of one day."""
    if a.hours is None or a.hours.midnight or (b.hours is None and _tells_the_hour(b)):
        return False
    if b.hours is None:
        return True
    if _exact_clocks(a, b):
        return _names_the_zone(a, b)
    return not _apart_in_two_zones(a, b) and _minutes(a) * MUCH_FINER < _minutes(b)


def _apart_in_two_zones(a: Dated, b: Dated) -> bool:
    """Whether two clocks that cannot be brought together show other hours: "2:30 p.m. ET", "Friday morning"."""
    one, other = a.hours, b.hours
    return bool(one and other and one.zone != other.zone and (one.first > other.last or other.first > one.last))


def _ends_named_finer(a: Dated, b: Dated) -> bool:
    """Whether both name the same two ends of a stretch, ``a`` by the month and ``b`` by the year."""
    one, other = a.mention.interval, b.mention.interval
    if one is None or other is None or "/" not in a.mention.value or "/" not in b.mention.value:
        return False
    return one.grain <= Grain.MONTH < other.grain and (one.first, one.last) == (other.first, other.last)


def _exact_clocks(a: Dated, b: Dated) -> bool:
    """Whether both give the hour by a clock, and clocks of their own: neither hour is less exact than the other."""
    return bool(a.hours and b.hours and a.hours.exact and b.hours.exact and a.hours.zone != b.hours.zone)


def _tells_the_hour(dated: Dated) -> bool:
    """Whether its sentence says the part of the day in other words: "on Thursday in an early-morning letter"."""
    return not _PARTS_OF_DAY.isdisjoint(dated.claim.stems)


_PARTS_OF_DAY = frozenset(
    fold(stem(word)) for word in "morning afternoon evening night overnight noon midnight".split()
)


def is_a_stretch(dated: Dated) -> bool:
    """Whether it goes from one date to another: of what went on then, a day between makes nothing more exact."""
    interval = dated.mention.interval
    years = interval is not None and interval.grain is Grain.YEAR and interval.days > LONGEST_YEAR
    return "/" in dated.mention.value or years


LONGEST_YEAR = 366
"""Days, beyond which "2010-12" is no year."""


def _shares_an_end(one: DateRange, stretch: DateRange) -> bool:
    return one.first == stretch.first or one.last == stretch.last


def _names_the_zone(a: Dated, b: Dated) -> bool:
    """Whether both print the same hour, and ``a`` alone says by which clock: "at 5 p.m. Eastern time", "at 5 p.m."."""
    one, other = a.hours, b.hours
    if one is None or other is None or other.zone:
        return False
    return (one.first, one.last) == (other.first, other.last)


def _is_beginning(dated: Dated) -> bool:
    """Whether it says since when, and its sentence says neither until when nor how long."""
    later = [mention for mention in dated.claim.dates if mention.span.start > dated.mention.span.start]
    lengths = [mention for mention in dated.claim.dates if mention.type is TimexType.DURATION]
    return dated.mention.mod == SINCE and not later and not lengths


def fineness(dated: Dated) -> tuple[int, int]:
    """Return how fine a date is, to sort by: days, then minutes."""
    interval = dated.mention.interval
    days = 1 if _one_day(dated) else interval.days if interval else 0
    return days, _minutes(dated)


def _one_day(dated: Dated) -> bool:
    """Whether one day is meant, though another clock may put it on the next ("early Friday, Bangkok time")."""
    interval = dated.mention.interval
    return interval is not None and interval.grain is Grain.DAY and (interval.days == 1 or dated.hours is not None)


def _same_day(a: Dated, b: Dated) -> bool:
    """Whether two dates of one day name that day; among hours one without a day is not held against it, nor is a clock."""
    if a.hours and b.hours and (_names_no_day(a) or _names_no_day(b)):
        return True
    if any(_names_no_day(dated) and dated.hours and dated.hours.exact for dated in (a, b)):
        return True
    return a.mention.value[:DAY_LETTERS] == b.mention.value[:DAY_LETTERS]


DAY_LETTERS = len("2025-08-25")
_WHOLE_DAY = 24 * 60


def _minutes(dated: Dated) -> int:
    return dated.hours.last - dated.hours.first if dated.hours else _WHOLE_DAY
