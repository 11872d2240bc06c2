"""What an expression says before anybody knows against which day it is read.

``grammar_*.py`` makes these of words, ``resolve.py`` makes days of them. Next in the flow: ``grammar_years.py``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Lean(StrEnum):
    """Which one of many is meant ("last June")."""

    NONE = ""
    LAST = "last"
    THIS = "this"
    NEXT = "next"
    BEFORE = "before"
    """Counted from the date said before: "the previous Friday"."""
    AFTER = "after"


class Base(StrEnum):
    """What is counted from."""

    PUBLISHED = "published"
    SAID = "said"
    """The date said before."""
    FOCUS = "focus"
    """Publication in news, the date said before in a history ("the end of the year", "this month")."""


class Calendar(NamedTuple):
    """A date by its numbers; what is not said is None."""

    year: int | None = None
    """Negative before Christ."""
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    lean: Lean = Lean.NONE
    to_month: int | None = None
    to_day: int | None = None
    """A range's last day ("Aug. 23-24")."""
    to_year: int | None = None
    of: Step | None = None
    """The year or month that it lies in ("June last year")."""


class Weekday(NamedTuple):
    """A day by its name."""

    day: int
    lean: Lean = Lean.NONE
    weeks: int = 0
    """Weeks from the one of publication ("Monday of last week"): used if not 0, or if ``lean`` is THIS."""


class NthWeekday(NamedTuple):
    """The so-many-th Monday of a month; the last one where ``number`` is -1."""

    number: int
    day: int
    month: int
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """So many units from a day: "last week", "three days ago", "the following year", "that month"."""

    unit: str
    count: float | None
    """None for "some years ago"."""
    base: Base = Base.PUBLISHED
    exact: bool = False
    """Whether it keeps the day ("a week later" than a day is a day)."""
    end: bool = False
    """Whether its end is meant ("year-end")."""
    results: bool = False
    """Whether a results brief means the quarter of a year before ("a year earlier")."""


class Quarter(NamedTuple):
    """A quarter of a year; number None for "the quarter"."""

    number: int | None
    year: int | None = None
    step: int | None = None
    """Years from that of publication ("last year's third quarter") or, without number, quarters from the current one."""
    fiscal: bool = False
    beside: bool = False
    """Whether it is counted from the quarter in focus ("the previous quarter")."""
    period: bool = False
    """Whether only a period was said ("the 1988 period"): the year, where no quarter is in focus."""


@dataclass(frozen=True, slots=True)
class PartOf:
    """A part of a month or a year by its number, from the end where it is -1: "the last week of March"."""

    number: int
    unit: str
    """D, W, M or "half"."""
    whole: Calendar | Step
    count: int = 1
    """How many of them ("the first two weeks of March")."""


class FiscalYear(NamedTuple):
    """A business year by its name, with the month in which it ends where that is said."""

    year: int | None
    month: int | None = None
    end_year: int | None = None


class HalfYear(NamedTuple):
    """The first or second half of a year."""

    number: int
    year: int | None = None
    step: int | None = None


class Season(NamedTuple):
    """A season by its TIMEX3 code."""

    code: str
    year: int | None = None
    lean: Lean = Lean.NONE
    step: int | None = None


class Weekend(NamedTuple):
    """A weekend, in weeks from the current one; None for "the weekend"."""

    step: int | None


class WeekOf(NamedTuple):
    """The week in which a day lies."""

    day: Calendar


class Decade(NamedTuple):
    """Ten years: 1980 for "the 1980s"; ``short`` where the century was left out."""

    year: int
    short: bool = False


class Century(NamedTuple):
    """A hundred years by ordinal; negative before Christ."""

    number: int


class Feast(NamedTuple):
    """A holiday by its name in ``holidays_en.FEASTS``."""

    name: str
    year: int | None = None
    lean: Lean = Lean.NONE
    step: int | None = None


class Length(NamedTuple):
    """How long: a TIMEX3 duration; ``off`` if it is by how much a plan moved ("two weeks later than planned")."""

    value: str
    off: bool = False


class Every(NamedTuple):
    """How often: a TIMEX3 set."""

    value: str


class Reference(NamedTuple):
    """Now, then, some day: names no day."""

    value: str


class Clock(NamedTuple):
    """A time or a part of a day (TIMEX3 code such as "T14:30" or "TMO"), of the day that stands beside it."""

    time: str
    zone: float | None = None
    """Hours ahead of Greenwich, where the clock is named."""
    zoned: bool = False
    """Whether a clock is named at all ("local time")."""
    day: Step | Calendar | Weekday | Feast | None = None
    lean: Lean = Lean.NONE


@dataclass(frozen=True, slots=True)
class Nothing:
    """Words that look like time and are none: ages, titles. They are passed over."""


Meaning = (
    Calendar | Weekday | NthWeekday | Step | Quarter | HalfYear | PartOf | FiscalYear | Season | Weekend | WeekOf | Decade
    | Century | Feast | Length | Every | Reference | Clock | Nothing
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Term:
    """A meaning and the words that carry it: places ``first`` to ``last`` (exclusive)."""

    first: int
    last: int
    meaning: Meaning
    mod: str = ""
