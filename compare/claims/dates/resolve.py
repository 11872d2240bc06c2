"""Reads terms in order: each against publication, or against the date said last.

Owns the order and what is remembered; where a date falls is worked out in ``place_*.py``.
Next in the flow: ``compare/claims/dates/limits.py``.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from compare.claims.dates.business import gone_on, on_results
from compare.claims.dates.holidays_en import FEASTS, OF_MANY_COUNTRIES
from compare.claims.dates.lexer import Words
from compare.claims.dates.patterns import compiled
from compare.claims.dates.place_calendar import last_of_range, place_calendar
from compare.claims.dates.place_counted import place_half, place_quarter, place_step
from compare.claims.dates.place_named import (
    place_century,
    place_decade,
    place_feast,
    place_nth_weekday,
    place_season,
    place_weekday,
    place_weekend,
)
from compare.claims.dates.place_parts import place_fiscal, place_part
from compare.claims.dates.points import Point, within
from compare.claims.dates.state import Reading, State
from compare.claims.dates.terms import (
    Base,
    Calendar,
    Century,
    Clock,
    Decade,
    Every,
    Feast,
    FiscalYear,
    HalfYear,
    Length,
    Meaning,
    NthWeekday,
    PartOf,
    Quarter,
    Reference,
    Season,
    Step,
    Term,
    Weekday,
    Weekend,
    WeekOf,
)
from compare.model import TimexType

_FEW_YEARS = 6
"""Years that a text must name to be taken for a history."""
_MOST = 0.6
"""The share of them that lies long back."""
_TO_EACH = 4
"""Years for each word of today's news."""


def resolve(words: Words, terms: list[Term], published: date | None, *, results: bool = False) -> list[Reading]:
    """Return the readings of terms in reading order.

    ``results`` takes "a year ago" in a brief on company results for the quarter of the year before, as TempEval does.
    """
    state = State(words, published, _is_history(words, terms, published), results and on_results(words))
    readings: list[Reading] = []
    for term in terms:
        state.begin(term, range_from=_before_joint(words, readings, term))
        reading = _read(state, term)
        readings.append(reading)
        state.business = gone_on(state.business, words, term, reading.point, published)
        if reading.point is not None and not (state.narrative and state.anchor.startswith("published")):
            state.say(reading.point, told=_tells_its_year(term.meaning))
    return readings


_JOINT = compiled("DOT? (?: THROUGH | DASH ) DET?")


def _before_joint(words: Words, readings: list[Reading], term: Term) -> Point | None:
    """The day from which a range to the term runs ("Tuesday through Saturday")."""
    last = readings[-1] if readings else None
    joined = last is not None and _JOINT.fullmatch(words.kinds[last.term.last : term.first])
    return last.point if last is not None and joined and last.point and last.point.unit == "D" else None


def _tells_its_year(meaning: Meaning) -> bool:
    if isinstance(meaning, Clock):
        meaning = meaning.day or meaning
    elif isinstance(meaning, PartOf):
        meaning = meaning.whole
    return getattr(meaning, "year", None) is not None


def _is_history(words: Words, terms: list[Term], published: date | None) -> bool:
    """Whether years long past prevail, and hardly a weekday, a "last year" or a "said" stands among them."""
    years = [t.meaning.year for t in terms if isinstance(t.meaning, Calendar) and t.meaning.year is not None]
    old = sum(published is None or year < published.year - 1 for year in years)
    if len(years) < _FEW_YEARS or old < _MOST * len(years):
        return False
    current = sum(_is_current(term.meaning) for term in terms)
    said = sum(word in _SAID for word in words.lower)
    return max(current, said) * _TO_EACH <= len(years)


_SAID = frozenset({"say", "says", "said", "told"})


def _is_current(meaning: Meaning) -> bool:
    counted = isinstance(meaning, Step) and meaning.base is not Base.SAID
    return counted or isinstance(meaning, Weekday | Reference)


def _read(state: State, term: Term) -> Reading:  # noqa: PLR0911  (one line a kind of meaning)
    meaning = term.meaning
    match meaning:
        case Length(value, off):
            return Reading(term, TimexType.DURATION, value, firm=not off)
        case Every(value):
            return Reading(term, TimexType.SET, value)
        case Reference(value):
            return Reading(term, TimexType.DATE, value, firm=False)
        case Clock():
            return _clock(state, term, meaning)
        case PartOf() if days := place_part(state, meaning):
            return _part(state, term, *days)
        case FiscalYear() if named := place_fiscal(state, meaning):
            value, first, last = named
            return Reading(term, TimexType.DATE, value, first, last, state.anchor)
    point = _place(state, meaning)
    if point is None:
        return Reading(term, TimexType.DATE, _open_value(state, meaning), firm=False)
    to = last_of_range(point, meaning) if isinstance(meaning, Calendar) else None
    firm = not (isinstance(meaning, Feast) and meaning.name in OF_MANY_COUNTRIES)
    return Reading(term, TimexType.DATE, point.value, point, to, state.anchor, firm)


def _part(state: State, term: Term, first: Point, last: Point) -> Reading:
    """A part of a month or a year, as its days from first to last."""
    if first == last:
        return Reading(term, TimexType.DATE, first.value, first, None, state.anchor)
    return Reading(term, TimexType.DATE, f"{first.value}/{last.value}", first, last, state.anchor)


def _clock(state: State, term: Term, clock: Clock) -> Reading:
    """A time, with its day."""
    kind = TimexType.TIME if clock.time else TimexType.DATE
    point = state.day_in_focus() if clock.day is None else _place(state, clock.day)
    if point is None:
        return Reading(term, kind, f"XXXX-XX-XX{clock.time}", firm=False)
    point = replace(point, time=clock.time) if point.unit == "D" else point
    return Reading(term, kind, point.value, point, None, state.anchor, zoned=clock.zoned, zone=clock.zone)


def _place(state: State, meaning: Meaning) -> Point | None:  # noqa: C901, PLR0911, PLR0912  (one line a kind of meaning)
    match meaning:
        case Calendar():
            return place_calendar(state, meaning)
        case Weekday():
            return place_weekday(state, meaning)
        case NthWeekday():
            return place_nth_weekday(state, meaning)
        case Step():
            return place_step(state, meaning)
        case Quarter():
            return place_quarter(state, meaning)
        case HalfYear():
            return place_half(state, meaning)
        case Season():
            return place_season(state, meaning)
        case Weekend():
            return place_weekend(state, meaning)
        case WeekOf(day):
            point = place_calendar(state, day)
            return within(point.date, "W") if point and point.date else None
        case Decade():
            return place_decade(state, meaning)
        case Century():
            return place_century(meaning)
        case Feast():
            return place_feast(state, meaning)
        case _:
            return None


_OPEN: dict[str, str] = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX", "Q": "XXXX-QX"}


def _looks_back(state: State) -> bool:
    term = state.term
    return term is not None and not {"ago", "earlier", "before"}.isdisjoint(state.words.lower[term.first : term.last])


def _open_value(state: State, meaning: Meaning) -> str:  # noqa: PLR0911  (one line a kind of meaning)
    """The value of what cannot be placed for want of a day to count from."""
    match meaning:
        case Weekday(day):
            return f"XXXX-WXX-{day}"
        case Step(_, None):
            return "PAST_REF" if _looks_back(state) else "FUTURE_REF"
        case Step(unit):
            return _OPEN.get(unit, "XXXX")
        case Quarter(number):
            return f"XXXX-Q{number or 'X'}"
        case HalfYear(number):
            return f"XXXX-H{number}"
        case Weekend():
            return "XXXX-WXX-WE"
        case Feast(name):
            first, second = FEASTS[name](2001), FEASTS[name](2002)
            return f"XXXX-{first:%m-%d}" if first.replace(year=2002) == second else "XXXX"
        case _:
            return "XXXX"
