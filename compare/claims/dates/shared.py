"""Gives a date the year, the month or the day of the one that it is joined with.

"Between Dec. 30 and Jan. 2, 2012", "the 4th to the 9th of July", "from 7 a.m. to 8 p.m. on Sunday". Owns nothing else.
Next in the flow: ``compare/claims/dates/resolve.py``.
"""

from __future__ import annotations

from dataclasses import replace

from compare.claims.dates.kinds import CODE
from compare.claims.dates.lexer import Words
from compare.claims.dates.patterns import compiled
from compare.claims.dates.terms import Calendar, Clock, Lean, Meaning, Season, Term

_DAYS = frozenset(CODE[kind] for kind in ("N12", "N31", "DAYTH"))
_JOINTS = compiled("DOT? (?: COMMA? (?: AND | OR ) | COMMA | TO | THROUGH | DASH ) (?: IN | ON )? DET?")


def with_shared(words: Words, terms: list[Term]) -> list[Term]:
    """Return the terms, each before a joint completed by what the term after it says."""
    shared = list(terms)
    for place in range(len(terms) - 2, -1, -1):
        a, b = shared[place], shared[place + 1]
        if _JOINTS.fullmatch(words.kinds[a.last : b.first]):
            shared[place] = replace(a, meaning=_sharing(a.meaning, b.meaning, words.kinds[b.last - 1] not in _DAYS))
    return shared


def _sharing(meaning: Meaning, beside: Meaning, month_last: bool) -> Meaning:
    """The meaning with what ``beside`` adds; ``month_last`` tells "the 19th of October" from "Oct. 19"."""
    if isinstance(meaning, Clock):
        timed = isinstance(beside, Clock) and meaning.day is None and meaning.time
        return meaning._replace(day=beside.day) if timed and isinstance(beside, Clock) else meaning
    if isinstance(beside, Clock) and beside.day is not None:
        beside = beside.day
    if isinstance(meaning, Season) and isinstance(beside, Season):
        open_year = meaning.lean is Lean.NONE and meaning.year is None and meaning.step is None
        return meaning._replace(year=beside.year, step=beside.step) if open_year else meaning
    if isinstance(meaning, Calendar) and isinstance(beside, Calendar) and beside.month:
        return _dated(meaning, beside, month_last=month_last)
    return meaning


def _dated(date_: Calendar, beside: Calendar, *, month_last: bool) -> Calendar:
    if date_.month is None:
        days = date_.day is not None and beside.day is not None and month_last
        return date_._replace(month=beside.month, year=beside.year, of=beside.of) if days else date_
    if date_.year is not None or date_.of is not None or date_.lean is not Lean.NONE:
        return date_
    if beside.year is None or beside.month is None:
        return date_._replace(of=beside.of)
    return date_._replace(year=beside.year - (date_.month > beside.month))
