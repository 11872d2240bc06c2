"""Words that an outlet puts into a source's mouth: "local radio quoted a negotiator as saying", "he was quoted as saying".

Next in the flow: ``reading.py``, which reads the verbs around them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compare.claims.sourcing.clauses import Range, span_of, subject_before, whole
from compare.claims.sourcing.extent import right_end, spans
from compare.claims.sourcing.finite import group_start
from compare.claims.sourcing.found import Found
from compare.claims.sourcing.idioms import CITED
from compare.claims.sourcing.units import Unit
from compare.model import Span

AS_SAYING = frozenset("saying telling".split())
BE = frozenset("is was are were been being".split())
LONGEST_SOURCE = 18
"""Words between "quoted" and "as saying"."""


def quoted_as(units: Sequence[Unit], end: int, taken: Sequence[bool]) -> Iterator[Found]:
    """Yield "radio quoted X as saying A" and "A, X was quoted as saying by radio": X speaks, the outlet relays."""
    for cue in range(1, end - 2):
        if units[cue].word not in CITED or taken[cue]:
            continue
        saying = _as_saying(units, cue, end)
        group = group_start(units, cue)
        subject = subject_before(units, group, 0) if saying else None
        if saying is None or subject is None:
            continue
        passive = any(unit.word in BE for unit in units[group:cue])
        outlet = _by(units, cue + 1, min(end, saying + 6)) if passive else subject
        speaker = subject if passive else (cue + 1, saying - 1)
        content = _content(units, subject[0], saying, end)
        if speaker[0] < speaker[1] and content:
            source = span_of(units, speaker)
            one = Found(span_of(units, (group, cue + 1)), "quote", source, whole(units), content, spoken=True)
            if outlet:
                one.source, one.inner, one.lemma = span_of(units, outlet), source, "report"
            yield one
            return


def _as_saying(units: Sequence[Unit], cue: int, end: int) -> int | None:
    """Return where "saying" stands in "quoted X as saying"."""
    for place in range(cue + 2, min(end, cue + LONGEST_SOURCE)):
        if units[place].word in AS_SAYING and units[place - 1].word == "as":
            return place
        if units[place].tag in ";:":
            return None
    return None


def _by(units: Sequence[Unit], start: int, end: int) -> Range | None:
    """Return who quotes in "was quoted by X as saying" and "was quoted as saying by X"."""
    for place in range(start, end - 1):
        if units[place].word == "by":
            stop = place + 1
            while stop < end and units[stop].tag in "DUOR":
                stop += 1
            return (place + 1, stop) if stop > place + 1 else None
    return None


def _content(units: Sequence[Unit], low: int, saying: int, end: int) -> list[Span]:
    """Return what stands behind "as saying", else what stands before the speaker."""
    start = saying + 1
    if start < end and units[start].word == "by":
        start = next((p for p in range(start, end) if units[p].word == "that" or units[p].tag in "Q,"), end)
    if start < end:
        right = (start, right_end(units, start, end, clause=True))
        return [span_of(units, part) for part in spans(units, [right])]
    return [span_of(units, part) for part in spans(units, [(0, low)])]
