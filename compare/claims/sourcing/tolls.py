"""Figures that somebody gives: "officials put the toll at 39", "the toll was put at 39 by the ministry".

Next in the flow: ``reading.py``, which reads the verbs around them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compare.claims.sourcing.clauses import noun_group_end, span_of, subject_before, whole
from compare.claims.sourcing.finite import group_start
from compare.claims.sourcing.found import Found
from compare.claims.sourcing.units import Unit

PUT = frozenset({"put", "puts"})
BE = frozenset({"was", "were", "is", "been"})
REACH = 14
"""Words between "put" and its figure."""


def put_at(units: Sequence[Unit], end: int) -> Iterator[Found]:
    """Yield "X put the toll at 39" and "the toll was put at 39 by X": the figure is credited to X."""
    for cue in range(1, end - 2):
        figure = _figure(units, cue, end) if units[cue].word in PUT else None
        if figure is None:
            continue
        group = group_start(units, cue)
        subject = subject_before(units, group, 0)
        if subject is None:
            continue
        words = span_of(units, (group, cue + 1))
        if not any(unit.word in BE for unit in units[group:cue]):
            content = [span_of(units, (cue + 1, _past_figure(units, figure, end)))]
            yield Found(words, "put", span_of(units, subject), whole(units), content)
            return
        by = next((p for p in range(figure, min(end, figure + REACH)) if units[p].word == "by"), None)
        stop = noun_group_end(units, by + 1, end) if by else 0
        if by and stop > by + 1:
            content = [span_of(units, subject), span_of(units, (cue + 1, by))]
            yield Found(words, "put", span_of(units, (by + 1, stop)), whole(units), content)
        return


def _figure(units: Sequence[Unit], cue: int, end: int) -> int | None:
    """Return where the figure stands behind "put ... at"."""
    for place in range(cue + 1, min(end - 1, cue + REACH)):
        if units[place].word == "at":
            return next((p for p in range(place + 1, min(end, place + 5)) if units[p].word[:1].isdigit()), None)
        if units[place].tag in ";:":
            return None
    return None


def _past_figure(units: Sequence[Unit], figure: int, end: int) -> int:
    """Return the end of the words about the figure: the next comma, mark or conjunction."""
    return next((place for place in range(figure + 1, end) if units[place].tag in ",;:-CS("), end)
