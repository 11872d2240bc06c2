"""By whose account: "in the words of X", "by X's count", "in X's telling", and what a poll has, "in last week's Carver Poll".

Idioms of copy that credit without a verb of saying; "according to" stands in ``idioms.py``. Next in the flow: ``reading.py``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compare.claims.sourcing.clauses import Range, noun_group_end, span_of, subject_before, whole
from compare.claims.sourcing.extent import right_end, spans
from compare.claims.sourcing.finite import has_finite
from compare.claims.sourcing.found import Found
from compare.claims.sourcing.idioms import source_end
from compare.claims.sourcing.units import Unit

ACCOUNTS = frozenset(
    "words telling view estimation reckoning count estimate account tally calculation calculations assessment".split()
)
"""What somebody gives of a matter: "by the ministry's count", "in the words of an aide"."""

POLLS = frozenset("poll polls survey surveys polling".split())
"""What asks people, and has an outcome."""

HAVING = frozenset("has had have having gave gives give".split())
"""Verbs with which a poll is said to have its outcome."""


def by_account(units: Sequence[Unit], end: int, taken: Sequence[bool]) -> Iterator[Found]:
    """Yield "in the words of X" and "by X's count": the rest of the clause is credited to X."""
    for place in range(end - 2):
        if units[place].word not in {"in", "by"} or units[place].tag != "P" or taken[place]:
            continue
        opened = _words_of(units, place, end) or _count_of(units, place, end)
        if opened is None:
            continue
        source, stop = opened
        content = [
            span_of(units, part)
            for part in spans(units, [(_low(units, place, taken), place), (stop, _past(units, stop, end))])
        ]
        if content:
            yield Found(
                span_of(units, (place, stop)), "account", span_of(units, source), whole(units), content, spoken=True
            )
            return


def _words_of(units: Sequence[Unit], place: int, end: int) -> tuple[Range, int] | None:
    """Return who gives the account, and where the phrase ends, of "in the words of X"."""
    head = place + 2
    if head + 2 >= end or units[head].word not in ACCOUNTS or units[head + 1].word != "of":
        return None
    stop = next((p for p in range(head + 2, end) if units[p].tag == "Q"), None) or source_end(units, head + 2, end)
    last = stop - 1 if units[stop - 1].tag == "," else stop
    return ((head + 2, last), stop) if last > head + 2 and not has_finite(units, head + 2, last) else None


def _count_of(units: Sequence[Unit], place: int, end: int) -> tuple[Range, int] | None:
    """Return the same of "by the ministry's count" and of "by a Herald count"."""
    stop = noun_group_end(units, place + 1, end)
    head = next(
        (p for p in range(place + 2, stop) if units[p].word in ACCOUNTS - {"words", "view"} or _owned(units, p)), None
    )
    named = head is not None and any(unit.tag == "U" or unit.word.endswith(OWNING) for unit in units[place + 1 : head])
    return ((place + 1, head), head + 1) if head is not None and named else None


def _owned(units: Sequence[Unit], place: int) -> bool:
    return units[place].word in ACCOUNTS and units[place - 1].word.endswith(OWNING)


OWNING = ("'s", "’s", "s'", "s’")


def polled(units: Sequence[Unit], end: int, taken: Sequence[bool]) -> Iterator[Found]:
    """Yield what a poll has, once a sentence: "A Carver Poll had Lund up by five", "leads 48-45 in last week's Carver Poll"."""
    for place in range(1, end):
        if taken[place]:
            continue
        if units[place].word in HAVING and place + 1 < end and units[place + 1].tag not in "VEN":
            subject = subject_before(units, place, 0)
            source = _poll(units, *subject) if subject else None
            if source:
                content = [span_of(units, (place + 1, right_end(units, place + 1, end, clause=True)))]
                yield Found(
                    span_of(units, (place, place + 1)),
                    "have",
                    span_of(units, source),
                    whole(units),
                    content,
                    spoken=True,
                )
                return
        if units[place].word in {"in", "by"} and place + 2 < end:
            source = _poll(units, place + 1, min(end, place + LONGEST_POLL))
            low = _low(units, place, taken)
            if source and source[0] == place + 1 and has_finite(units, low, place):
                content = [span_of(units, part) for part in spans(units, [(low, place)])]
                yield Found(
                    span_of(units, (place, place + 1)),
                    "poll",
                    span_of(units, source),
                    whole(units),
                    content,
                    spoken=True,
                )
                return


LONGEST_POLL = 8
"""Words of a phrase that names a poll."""


def _poll(units: Sequence[Unit], start: int, end: int) -> Range | None:
    """Return the poll that a stretch begins with, up to its noun: "a new Carver Poll"; None if it is none."""
    for place in range(start, end):
        if units[place].word in POLLS and units[place].tag != "Q":
            further = place + 1 < end and units[place + 1].word in POLLS
            return (start, place + 2 if further else place + 1)
        if units[place].tag not in "DUOMEB" and not units[place].word.endswith(OWNING):
            return None
    return None


def _low(units: Sequence[Unit], place: int, taken: Sequence[bool]) -> int:
    """Return where the clause begins: behind the last semicolon or colon, and behind what somebody else is credited with."""
    return next((p + 1 for p in range(place - 1, -1, -1) if units[p].tag in ";:" or taken[p]), 0)


def _past(units: Sequence[Unit], stop: int, end: int) -> int:
    return right_end(units, stop, end, clause=True) if stop < end else stop
