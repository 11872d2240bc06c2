"""What TempEval's annotation wants and an editor does not: ranges in two, "the last week of March" as a length.

Conventions of the TimeML 1.2.1 guidelines: what makes a quantity less exact belongs to it ("at least 30 days", "1994 or
later"), as its modifier is told there. Only ``Style.TIMEML`` uses this. Next in the flow: ``compare/claims/dates/__init__.py``.
"""

from __future__ import annotations

from dataclasses import replace

from compare.claims.dates.business_en import SUMS
from compare.claims.dates.kinds import CODE
from compare.claims.dates.lexer import Words
from compare.claims.dates.lexicon_en import INEXACT_AFTER, INEXACT_BEFORE
from compare.claims.dates.points import Point
from compare.claims.dates.state import Reading
from compare.claims.dates.terms import Calendar, Length, PartOf, Step, Term
from compare.model import TimexType


def in_timeml(words: Words, reading: Reading) -> list[Reading]:
    """Return a reading as TempEval annotates it: one or two."""
    meaning = reading.term.meaning
    if isinstance(meaning, PartOf) and reading.to is not None and reading.point is not None:
        if meaning.unit == "half":
            point = replace(reading.point, unit="M", day=0)
            return [replace(reading, value=point.value, to=None)]
        length = replace(reading, type=TimexType.DURATION, value=f"P{meaning.count}{meaning.unit}", point=None, to=None)
        return _counted(words, length, reading.point) if meaning.count > 1 else [length]
    return _in_two(words, _with_its_bounds(words, reading))


def _counted(words: Words, length: Reading, point: Point) -> list[Reading]:
    """Return "the first two weeks" and "March" apart."""
    term = length.term
    joint = words.kinds.rfind(CODE["OF"], term.first, term.last)
    whole = term.meaning.whole if isinstance(term.meaning, PartOf) else None
    part = replace(point, unit="M" if _is_a_month(whole) else "Y", day=0)
    part = part if part.unit == "M" else Point("Y", point.year)
    first = replace(length, term=replace(term, last=joint))
    last = replace(length, type=TimexType.DATE, term=replace(term, first=joint + 1), value=part.value, point=part)
    return [first, last]


def _is_a_month(whole: Calendar | Step | None) -> bool:
    return (isinstance(whole, Calendar) and whole.month is not None) or (isinstance(whole, Step) and whole.unit == "M")


def _with_its_bounds(words: Words, reading: Reading) -> Reading:
    """Take in the words that make a quantity less exact."""
    term = reading.term
    ago = isinstance(term.meaning, Step) and words.lower[term.last - 1] == "ago"
    counted = ago or isinstance(term.meaning, Length)
    first, last = term.first, term.last
    if counted:
        bound = _fitting(INEXACT_BEFORE, words.lower[max(0, first - _LONGEST) : first])
        first -= 0 if ago and _compares(words, first - bound) else bound
    if counted or isinstance(term.meaning, Calendar):
        after = words.lower[last : last + _LONGEST]
        last += next((len(bound) for bound in INEXACT_AFTER if tuple(after[: len(bound)]) == bound), 0)
    return replace(reading, term=replace(term, first=first, last=last))


def _compares(words: Words, first: int) -> bool:
    """Whether a sum stands before "more than a year ago": it compares figures."""
    before = words.lower[first - 1] if first else ""
    return before in SUMS or before[:1].isdecimal()


_LONGEST = 3
"""Words of the longest bound."""


def _fitting(bounds: tuple[tuple[str, ...], ...], before: list[str]) -> int:
    """How many of the words right before belong to it: the longest bound that they end with."""
    return max((len(bound) for bound in bounds if tuple(before[-len(bound) :]) == bound), default=0)


def _in_two(words: Words, reading: Reading) -> list[Reading]:
    """Return "1914-18" as two readings, as TimeML has it; any other reading alone."""
    term = reading.term
    joint = words.kinds.rfind(CODE["DASH"], term.first, term.last)
    if reading.to is None or reading.point is None or joint <= term.first:
        return [reading]
    first = replace(reading, term=Term(term.first, joint, term.meaning, term.mod), to=None)
    last = replace(
        reading, term=Term(joint + 1, term.last, term.meaning), value=reading.to.value, point=reading.to, to=None
    )
    return [first, last]
