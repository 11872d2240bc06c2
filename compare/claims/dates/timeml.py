"""What TempEval's annotation wants and an editor does not: ranges in two, "the last week of March" as a length.

Only ``Style.TIMEML`` uses it. Next in the flow: ``compare/claims/dates/__init__.py``.
"""

from __future__ import annotations

from dataclasses import replace

from compare.claims.dates.kinds import CODE
from compare.claims.dates.lexer import Words
from compare.claims.dates.state import Reading
from compare.claims.dates.terms import PartOf, Term
from compare.model import TimexType


def in_timeml(words: Words, reading: Reading) -> list[Reading]:
    """Return a reading as TempEval annotates it: one or two."""
    meaning = reading.term.meaning
    if isinstance(meaning, PartOf) and reading.to is not None and reading.point is not None:
        if meaning.unit == "half":
            point = replace(reading.point, unit="M", day=0)
            return [replace(reading, value=point.value, to=None)]
        return [replace(reading, type=TimexType.DURATION, value=f"P1{meaning.unit}", point=None, to=None)]
    return _in_two(words, reading)


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
