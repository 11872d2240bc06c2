"""Gives a date the year of the one that it is joined with: "between Dec. 30 and Jan. 2, 2012", "in March and April last year".

Owns nothing else. Next in the flow: ``compare/claims/dates/resolve.py``.
"""

from __future__ import annotations

from dataclasses import replace

from compare.claims.dates.lexer import Words
from compare.claims.dates.patterns import compiled
from compare.claims.dates.terms import Calendar, Clock, Lean, Meaning, Season, Term

_JOINTS = compiled("DOT? (?: COMMA? (?: AND | OR ) | COMMA | TO | THROUGH | DASH ) (?: IN | ON )? DET?")


def with_shared_years(words: Words, terms: list[Term]) -> list[Term]:
    """Return the terms, each without a year before a joint taking that of the term after it."""
    shared = list(terms)
    for place in range(len(terms) - 2, -1, -1):
        a, b = shared[place], shared[place + 1]
        if _JOINTS.fullmatch(words.kinds[a.last : b.first]):
            shared[place] = _sharing(a, b.meaning)
    return shared


def _sharing(term: Term, beside: Meaning) -> Term:
    meaning = term.meaning
    if isinstance(beside, Clock) and beside.day is not None:
        beside = beside.day
    if isinstance(meaning, Season) and isinstance(beside, Season) and meaning.lean is Lean.NONE:
        if meaning.year is None and meaning.step is None:
            return replace(term, meaning=replace(meaning, year=beside.year, step=beside.step))
        return term
    if not (isinstance(meaning, Calendar) and isinstance(beside, Calendar) and meaning.month and beside.month):
        return term
    if meaning.year is not None or meaning.of is not None or meaning.lean is not Lean.NONE:
        return term
    if beside.year is None:
        return replace(term, meaning=replace(meaning, of=beside.of))
    return replace(term, meaning=replace(meaning, year=beside.year - (meaning.month > beside.month)))
