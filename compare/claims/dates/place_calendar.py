"""Places dates by their numbers: which year a month or a day without one belongs to.

News: the nearest such day, the last such month, unless the clause looks forward. History: the year said last. Undated copy:
the year stays open. Next in the flow: ``compare/claims/dates/place_named.py``.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from compare.claims.dates.place_counted import place_step
from compare.claims.dates.points import MONTHS_OF_A_YEAR, Point, in_year_of, moved, on
from compare.claims.dates.state import State
from compare.claims.dates.tense import Tense
from compare.claims.dates.terms import Calendar, Lean

PLAINLY_NEAR = 120
"""Days within which the nearest day of that name is meant, whatever the tense."""
NOT_YET = 75
"""Days ahead from which a day is last year's where the clause tells what has been."""
SOON_DAYS = 45
"""Days ahead within which a plan is no part of a history."""
OF_ANOTHER_STORY = 30
"""Days from publication beyond which a day may belong with one named in its paragraph."""
STORY_DAYS = 45
"""Days within which it does."""
LAST_MONTH = 11
"""Months ahead at which a month's name is that of last month, whatever the clause."""
SOON = 4
"""Months ahead within which a month is taken for the coming one where the clause tells nothing."""
HALF_A_YEAR = 6
"""Months ahead within which "through" leads to the coming month of a name ("is paid for through September")."""
SOON_EVENT = 2
"""Months more for an election, or what else is fixed long before."""


def place_calendar(state: State, date_: Calendar) -> Point | None:
    """Return the day, month or year meant; its year is None where nothing tells it."""
    if date_.month is None:
        return Point("Y", date_.year) if date_.day is None else _day_alone(state, date_.day)
    point = Point("D" if date_.day else "M", date_.year, date_.month, date_.day or 0)
    if date_.year is not None:
        return point
    if date_.of is not None:
        base = place_step(state, date_.of)
        return point if base is None else replace(point, year=base.year)
    return _with_year(state, point, date_.lean)


def last_of_range(point: Point, date_: Calendar) -> Point | None:
    """Return where a range that begins at ``point`` ends; None if it is none."""
    if date_.to_year:
        return Point("Y", date_.to_year)
    if not (date_.to_day or date_.to_month):
        return None
    number = date_.to_month or point.number
    year = point.year + (number < point.number) if point.year is not None else None
    return Point("D", year, number, date_.to_day) if date_.to_day else Point("M", year, number)


def _with_year(state: State, point: Point, lean: Lean) -> Point:
    if lean in {Lean.BEFORE, Lean.AFTER} and (said := state.before()) and said.year is not None:
        return replace(point, year=_year_beside(said, point, lean))
    now = state.now()
    near = [day for shift in (-1, 0, 1) if now and (day := in_year_of(point, now.year + shift))]
    if state.narrative and not (now and (_is_planned(state, now, near) or state.up_to_now())):
        year = state.year_of_story(point.number)
        if year is not None:
            return replace(point, year=year)
    if now is None or not near:
        return point
    if lean is not Lean.NONE:
        return replace(point, year=_leaning_year(now, point, lean))
    return replace(point, year=_day_year(state, now, near) if point.unit == "D" else _month_year(state, point, now))


def _is_planned(state: State, now: date, near: list[date]) -> bool:
    """Whether a history looks up: a day soon after publication, in a clause that looks forward."""
    return any(0 <= (day - now).days <= SOON_DAYS for day in near) and state.tense() is Tense.FUTURE


def _day_year(state: State, now: date, near: list[date]) -> int:
    """The year that puts the day nearest to publication; far from it, that of its story, or the side to which the clause looks."""
    day = min(near, key=lambda day: abs((day - now).days))
    away = (day - now).days
    way = state.tense() if abs(away) > OF_ANOTHER_STORY else Tense.UNKNOWN
    if abs(away) > OF_ANOTHER_STORY and way is not Tense.FUTURE and (told := _year_told(state, day)) is not None:
        return told
    if away > OF_ANOTHER_STORY and state.done_outright():
        return day.year - 1
    if abs(away) <= PLAINLY_NEAR and not (way is Tense.PAST and away > NOT_YET):
        return day.year
    if (fitting := _year_of_weekday(state, near)) is not None:
        return fitting
    if way is Tense.PAST and away > 0:
        return day.year - 1
    return day.year + 1 if way is Tense.FUTURE and away < 0 else day.year


def _year_told(state: State, day: date) -> int | None:
    """The year of a day named with its year in the same paragraph, where this one is close to it."""
    said = state.said.date if state.said and state.same_paragraph() else None
    if said is None:
        return None
    close = [year for year in (said.year, said.year + 1) if abs((_of_year(day, year) - said).days) <= STORY_DAYS]
    if close:
        state.before()
    return close[0] if close else None


def _of_year(day: date, year: int) -> date:
    return day.replace(year=year, day=min(day.day, 28))


def _year_of_weekday(state: State, near: list[date]) -> int | None:
    """The one year in which the day is the weekday that stands beside it."""
    meaning = state.term.meaning if state.term else None
    weekday = meaning.weekday if isinstance(meaning, Calendar) else None
    fitting = [day.year for day in near if day.isoweekday() == weekday]
    return fitting[0] if len(fitting) == 1 else None


def _leaning_year(now: date, point: Point, lean: Lean) -> int:
    """The year of "last June", "next June", "this June"."""
    here = (point.number, point.day) if point.unit == "D" else (point.number,)
    today = (now.month, now.day)[: len(here)]
    if lean in {Lean.LAST, Lean.BEFORE}:
        return now.year - (here >= today)
    if lean in {Lean.NEXT, Lean.AFTER}:
        return now.year + (here <= today)
    return now.year


def _month_year(state: State, point: Point, now: date) -> int:
    """The last such month, or the next one where the clause looks forward."""
    if point.number == now.month:
        return now.year
    past = now.year - (point.number > now.month)
    way = state.tense()
    ahead = (point.number - now.month) % MONTHS_OF_A_YEAR
    if ahead == LAST_MONTH:
        return past
    if 0 < ahead <= HALF_A_YEAR and state.runs_through():
        return past + 1
    soon = SOON + SOON_EVENT * state.names_an_event()
    return past + (way is Tense.FUTURE or (way is Tense.UNKNOWN and ahead <= soon))


def _year_beside(said: Point, point: Point, lean: Lean) -> int:
    """The year of "the previous June" and "the following June"."""
    year, month = said.year or 0, said.number if said.unit in {"D", "M"} else 0
    if lean is Lean.BEFORE:
        return year - (point.number >= (month or 1))
    return year + (point.number <= (month or MONTHS_OF_A_YEAR))


def _day_alone(state: State, day: int) -> Point | None:
    """Read "The 25th": of the month said last, else of the month of publication or the nearest one beside it."""
    said = state.said
    if said and said.unit in {"D", "M"} and said.number:
        state.before()
        return Point("D", said.year, said.number, day)
    now = state.now()
    if now is None:
        return None
    months = [month for shift in (-1, 0, 1) if (month := moved(now.replace(day=1), "M", shift))]
    days = [there for month in months if (there := Point("D", month.year, month.month, day).date)]
    return on(min(days, key=lambda there: (abs((there - now).days), there))) if days else None
