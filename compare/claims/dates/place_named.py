"""Places what has a name: weekdays, weekends, seasons, holidays, decades.

Next in the flow: ``compare/claims/dates/resolve.py``.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from compare.claims.dates.holidays_en import FEASTS
from compare.claims.dates.place_calendar import place_calendar
from compare.claims.dates.place_counted import in_year
from compare.claims.dates.points import Point, moved, on, within
from compare.claims.dates.state import State
from compare.claims.dates.tense import Tense
from compare.claims.dates.terms import Calendar, Century, Decade, Feast, Lean, NthWeekday, Season, Weekday, Weekend

_WEEK = 7
_SATURDAY = 6
SEASON_NEAR = 120
"""Days ahead within which a season is the coming one where the clause tells nothing."""


def place_weekday(state: State, weekday: Weekday) -> Point | None:
    """Return the day: on or before publication, unless the clause looks forward; None in undated copy."""
    said = state.said.date if state.said and state.said.unit == "D" else None
    if weekday.lean in {Lean.BEFORE, Lean.AFTER} and said:
        state.before()
        return on(_day_before(said, weekday.day) if weekday.lean is Lean.BEFORE else _day_after(said, weekday.day))
    if state.range_from and state.range_from.date and weekday.lean is Lean.NONE:
        return on(_day_after(state.range_from.date, weekday.day))
    if state.narrative and weekday.lean is Lean.NONE:
        return on(_day_after(said - timedelta(1), weekday.day)) if said and state.before() else None
    now = state.now()
    return None if now is None else _beside(state, weekday, now)


def _beside(state: State, weekday: Weekday, now: date) -> Point:
    """The weekday beside the day of publication."""
    if weekday.lean is Lean.THIS and (weekday.weeks or now.isoweekday() <= weekday.day):
        return on(now + timedelta(weekday.day - now.isoweekday() + _WEEK * weekday.weeks))
    if weekday.lean is Lean.NONE and now.isoweekday() == weekday.day:
        return on(now)
    forward = weekday.lean in _FORWARD or (weekday.lean in _EITHER and state.tense() is Tense.FUTURE)
    return on(_day_after(now, weekday.day) if forward else _day_before(now, weekday.day))


_FORWARD = frozenset({Lean.NEXT, Lean.AFTER})
_EITHER = frozenset({Lean.NONE, Lean.THIS})


def _day_before(day: date, weekday: int) -> date:
    return day - timedelta((day.isoweekday() - weekday - 1) % _WEEK + 1)


def _day_after(day: date, weekday: int) -> date:
    return day + timedelta((weekday - day.isoweekday() - 1) % _WEEK + 1)


def place_nth_weekday(state: State, named: NthWeekday) -> Point | None:
    """Return the second Sunday in June of the year that this June is of; None in undated copy."""
    month = place_calendar(state, Calendar(named.year, named.month))
    first = month.date if month else None
    if first is None:
        return None
    if named.number < 0:
        after = moved(first, "M", 1)
        return on(_day_before(after, named.day)) if after else None
    day = _day_after(first - timedelta(1), named.day) + timedelta(_WEEK * (named.number - 1))
    return on(day) if day.month == named.month else None


def place_weekend(state: State, weekend: Weekend) -> Point | None:
    """Return the weekend: "the weekend" is the last one, from Saturday on and in plans the present week's."""
    now = state.now()
    if now is None:
        return None
    step = weekend.step
    if step is None:
        step = 0 if now.isoweekday() >= _SATURDAY or state.tense() is Tense.FUTURE else -1
    return within(now + timedelta(_WEEK * step), "WE")


def place_season(state: State, season: Season) -> Point | None:
    """Return the season: the last one that has begun, unless the clause looks forward; its year is open in undated copy."""
    point = Point("S", season.year, season=season.code)
    if season.year is not None or season.step is not None or state.narrative:
        return in_year(state, point, season.step)
    now = state.now()
    start = replace(point, year=now.year).date if now else None
    if now is None or start is None:
        return point
    return replace(point, year=now.year + _season_shift(state, season.lean, start, now))


def _season_shift(state: State, lean: Lean, start: date, now: date) -> int:
    """Years between the season meant and the year of publication."""
    to_come = start > now
    if lean in {Lean.LAST, Lean.BEFORE}:
        over = moved(start, "M", 3)
        return 0 if over and over <= now else -1
    if lean in {Lean.NEXT, Lean.AFTER}:
        return 0 if to_come else 1
    if lean is not Lean.NONE or not to_come:
        return 0
    way = state.tense()
    near = (start - now).days <= SEASON_NEAR
    return 0 if way is Tense.FUTURE or (way is Tense.UNKNOWN and near) else -1


def place_feast(state: State, feast: Feast) -> Point | None:
    """Return the holiday nearest to publication, or the one of its year; None in undated copy."""
    day = FEASTS[feast.name]
    if feast.year is not None:
        return on(day(feast.year))
    if state.narrative and (year := state.year_of_story(0)) is not None and year > 0:
        return on(day(year))
    now = state.now()
    if now is None:
        return None
    days = [day(now.year + shift) for shift in (-1, 0, 1)]
    if feast.lean is Lean.LAST:
        return on(max(there for there in days if there < now))
    if feast.lean is Lean.NEXT:
        return on(min(there for there in days if there > now))
    return on(min(days, key=lambda there: abs((there - now).days)))


def place_decade(state: State, decade: Decade) -> Point:
    """Return the decade; of two digits, the one that began last before publication."""
    if not decade.short:
        return Point("E", decade.year)
    now = state.published.year if state.published else 2050
    return Point("E", max(century + decade.year for century in (1800, 1900, 2000) if century + decade.year <= now))


def place_century(century: Century) -> Point:
    """Return the century."""
    return Point("C", 100 * (century.number - 1) if century.number > 0 else 100 * (century.number + 1) or -1)
