"""Joins what was found apart: "10 p.m." with "Wednesday", "two hours" with "30 minutes".

Next in the flow: ``compare/claims/dates/shared.py``.
"""

from __future__ import annotations

from dataclasses import replace

from compare.claims.dates.amounts import together
from compare.claims.dates.kinds import CODE
from compare.claims.dates.lexer import Words
from compare.claims.dates.patterns import compiled
from compare.claims.dates.terms import Calendar, Clock, Feast, Lean, Length, Meaning, Step, Term, Weekday

_GAP = compiled("(?: COMMA? (?: ON | OF | AT )? DET? | OPEN )")
_DAYS = (Weekday, Calendar, Feast, Step)


def joined(words: Words, terms: list[Term]) -> list[Term]:
    """Return the terms with those made one that stand side by side, in either order."""
    whole: list[Term] = []
    for term in terms:
        if whole and (both := _join(words, whole[-1], term)):
            whole[-1] = both
        else:
            whole.append(term)
    return whole


def _join(words: Words, a: Term, b: Term) -> Term | None:
    gap = words.kinds[a.last : b.first]
    if not _GAP.fullmatch(gap):
        return _longer(a, b, gap)
    if isinstance(b.meaning, Clock) and not b.meaning.time and isinstance(a.meaning, Clock) and a.meaning.day:
        return Term(a.first, b.last, a.meaning._replace(zone=b.meaning.zone, zoned=True), a.mod)
    if _names_its_part(a.meaning, b.meaning) and not gap:
        return replace(a, last=b.last)
    if both := _longer(a, b, gap):
        return both
    clock, day = (a, b) if isinstance(a.meaning, Clock) else (b, a)
    if not isinstance(clock.meaning, Clock) or clock.meaning.day is not None or not _is_day(day.meaning):
        return None
    assert isinstance(day.meaning, _DAYS)
    last = b.last
    if CODE["OPEN"] in gap and words.kinds[last : last + 1] == CODE["CLOSE"]:
        last += 1
    return Term(a.first, last, clock.meaning._replace(day=day.meaning))


_GAP_OF_LENGTHS = compiled("(?: COMMA | COMMA? AND )?")


def _longer(a: Term, b: Term, gap: str) -> Term | None:
    """Join "two hours" and "30 minutes" to one length."""
    if not (isinstance(a.meaning, Length) and isinstance(b.meaning, Length) and _GAP_OF_LENGTHS.fullmatch(gap)):
        return None
    value = together(a.meaning.value, b.meaning.value)
    return Term(a.first, b.last, Length(value)) if value else None


def _names_its_part(clock: Meaning, part: Meaning) -> bool:
    """Whether "night" follows "8 p.m. Saturday"."""
    if not (isinstance(clock, Clock) and isinstance(part, Clock)) or clock.day is None or part.day is not None:
        return False
    return part.lean is Lean.NEXT and (":" in clock.time or clock.time == part.time)


def _is_day(meaning: Meaning) -> bool:
    if isinstance(meaning, Calendar):
        return meaning.day is not None
    return isinstance(meaning, Weekday | Feast) or (isinstance(meaning, Step) and meaning.unit == "D")
