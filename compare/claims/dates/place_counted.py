"""Places dates that are counted from another one: "last week", "two days later", "the third quarter".

Next in the flow: ``compare/claims/dates/place_calendar.py``.
"""

from __future__ import annotations

from dataclasses import replace

from compare.claims.dates.business import is_compared, year_before
from compare.claims.dates.points import Point, moved, on, stepped, within
from compare.claims.dates.state import State
from compare.claims.dates.terms import Base, HalfYear, Quarter, Step

_QUARTERS_AHEAD = 2
"""Quarters ahead from which a quarter without a year is last year's: briefs look back."""


def place_step(state: State, step: Step) -> Point | None:
    """Return where the count ends; None where it is vague or there is no day to count from."""
    if step.count is None:
        return None
    if state.results and _beside_figures(state, step) and (period := _year_before(state)):
        return period
    base = _base(state, step)
    if base is None or (step.unit == "D" and base.unit != "D"):
        return None
    count = int(step.count)
    if step.count != count and base.date and step.unit == "Y":
        there = moved(base.date, "M", int(12 * step.count))
        return within(there, "Y") if there else None
    return stepped(base, step.unit, count, exact=step.exact)


def _base(state: State, step: Step) -> Point | None:
    said = step.base is Base.SAID or (step.base is Base.FOCUS and state.narrative)
    if said and state.narrative and step.unit == "Y" and step.count and state.line.at is not None:
        state.anchor = f"the story so far: {state.line.at.value}"
        return state.line.at
    if said and step.unit == "D" and step.base is Base.SAID and (day := state.last_day()):
        return day
    if said and state.said is not None:
        return state.before()
    now = state.now()
    return on(now) if now else None


def _beside_figures(state: State, step: Step) -> bool:
    """Whether a results brief means the quarter of a year before: "a year earlier", "up from last year's $2 million"."""
    if step.results or state.term is None:
        return step.results
    last_year = step == Step("Y", -1) and not state.business.by_year and state.business.quarter is not None
    return last_year and is_compared(state.words, state.term.first)


def _year_before(state: State) -> Point | None:
    """The quarter in focus, a year before."""
    period = year_before(state.business, state.published, _last_quarter(state))
    if period is not None:
        state.anchor = f"said before: the business period, here {period.value}"
    return period


def _last_quarter(state: State) -> Point | None:
    return stepped(on(state.published), "Q", -1) if state.published else None


def place_quarter(state: State, quarter: Quarter) -> Point | None:
    """Return the quarter meant; "the quarter" is the one said last, else the one completed last."""
    if quarter.period and (not state.results or state.business.by_year or state.business.quarter is None):
        return Point("Y", quarter.year)
    if quarter.number is None and quarter.year is None:
        return _quarter_in_focus(state, quarter)
    number = quarter.number or (state.business.quarter.number if state.business.quarter else 0)
    point = Point("Q", quarter.year, number)
    if quarter.year is not None or quarter.step is not None:
        return in_year(state, point, quarter.step)
    now = state.now()
    if now is None:
        return None
    current = (now.month - 1) // 3 + 1
    return replace(point, year=now.year - (number - current >= _QUARTERS_AHEAD))


def _quarter_in_focus(state: State, quarter: Quarter) -> Point | None:
    """Read "the quarter", "the previous quarter", "next quarter"."""
    focus = state.business.quarter or _last_quarter(state)
    if quarter.step is None:
        return focus
    if quarter.beside:
        return stepped(focus, "Q", quarter.step) if focus else None
    now = state.now()
    return stepped(on(now), "Q", quarter.step) if now else None


def place_half(state: State, half: HalfYear) -> Point | None:
    """Return the half-year meant."""
    return in_year(state, Point("H", half.year, half.number), half.step)


def in_year(state: State, point: Point, step: int | None) -> Point | None:
    """Return ``point`` in its own year, else so many years from publication (from the year said last in a history)."""
    if point.year is not None:
        return point
    if state.narrative and step is None and (year := state.year_of_story(0)) is not None:
        return replace(point, year=year)
    now = state.now()
    return replace(point, year=now.year + (step or 0)) if now else None
