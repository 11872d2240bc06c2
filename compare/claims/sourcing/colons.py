"""Quotations behind a colon that no verb of saying credits: 'He went further: "A."', 'Lee: "A."', 'Continued Kim: "A."'.

Next in the flow: ``reading.py``, which reads the verbs first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compare.claims.sourcing.clauses import Range, clause_subject, span_of, whole
from compare.claims.sourcing.found import Found
from compare.claims.sourcing.units import Unit
from compare.claims.sourcing.verbs_en import FORMS, Form

NAME_WORDS = 7
"""A speaker before a colon has at most so many words."""


def behind_colon(units: Sequence[Unit], end: int, taken: Sequence[bool]) -> Iterator[Found]:
    """Yield the quotation behind a colon, or a speaker whose quotation may be the next paragraph."""
    for mark in range(1, end):
        if units[mark].tag != ":" or taken[mark]:
            continue
        last = mark == end - 1
        if not last and (units[mark + 1].tag != "Q" or taken[mark + 1]):
            continue
        if any(taken[:mark]) and last:
            return
        read = _speaker(units, mark)
        if read:
            cue, source = read
            content = [] if last else [span_of(units, (mark + 1, end))]
            yield Found(
                span_of(units, cue), ":", span_of(units, source), whole(units), content, spoken=True, quoted=True
            )
        return


def _speaker(units: Sequence[Unit], mark: int) -> tuple[Range, Range] | None:
    """Return the words that credit and the speaker: a name alone, a verb and a name, or the subject of the clause."""
    first = units[0]
    verb = FORMS.get(first.word)
    if verb and verb.news and verb.form is Form.PAST and mark > 1 and _name(units, 1, mark):
        return (0, 1), (1, mark)
    if _name(units, 0, mark):
        return (mark, mark + 1), (0, mark)
    subject = clause_subject(units, mark)
    return ((subject[1], mark + 1), subject) if subject else None


def _name(units: Sequence[Unit], start: int, end: int) -> bool:
    """Whether nothing but a name stands there."""
    return 0 < end - start <= NAME_WORDS and all(unit.tag in "U.()" for unit in units[start:end])
