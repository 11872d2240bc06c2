"""Words that nobody said: credited to no one ("it was learned"), or refused ("declined to comment").

Next in the flow: ``reading.py``, which reads the verbs around them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compare.claims.sourcing.clauses import span_of, subject_before, whole
from compare.claims.sourcing.contents import only_adjuncts
from compare.claims.sourcing.extent import right_end, spans
from compare.claims.sourcing.finite import group_start
from compare.claims.sourcing.found import Found
from compare.claims.sourcing.units import Unit
from compare.model import Span

HEARSAY = {"reportedly": "report", "allegedly": "allege"}
LEARNED = frozenset(
    "learned learnt reported announced revealed said believed expected understood thought known claimed alleged confirmed "
    "disclosed".split()
)
"""Participles of "it was ... that"."""


def passive(units: Sequence[Unit], end: int, taken: Sequence[bool]) -> Iterator[Found]:
    """Yield what is credited to nobody, once a sentence: "it was learned Friday that", "reportedly"."""
    for place in range(1, end):
        word = units[place].word
        if taken[place] or not (word in HEARSAY or word in LEARNED):
            continue
        if word in HEARSAY:
            content = [span_of(units, part) for part in spans(units, [(0, place), (place + 1, end)])]
            yield Found(span_of(units, (place, place + 1)), HEARSAY[word], None, whole(units), content)
            return
        if _hearsay(units, place, end):
            parts = spans(units, [(_clause_low(units, place), end)])
            yield Found(
                span_of(units, (place - 1, place + 2)), word, None, whole(units), [span_of(units, p) for p in parts]
            )
            return
        if word in LEARNED and units[place - 1].word in {"was", "is", "been"}:
            opening = next((p for p in range(place - 1, max(-1, place - 5), -1) if units[p].word == "it"), None)
            start = _that(units, place + 1, end)
            if opening is not None and start < end and not only_adjuncts(units, start, end):
                cue, content = span_of(units, (opening, place + 1)), [span_of(units, (start, end))]
                yield Found(cue, word, _learned_from(units, place + 1, start), whole(units), content)
                return
            if opening:
                left = [span_of(units, part) for part in spans(units, [(0, opening)])]
                yield Found(span_of(units, (opening, place + 1)), word, None, whole(units), left)
                return


def _hearsay(units: Sequence[Unit], place: int, end: int) -> bool:
    """Whether "is said to be", "are reported to have" stands there."""
    if units[place].word not in RUMOURED or units[place - 1].word not in {"is", "are", "was", "were"}:
        return False
    infinitive = place + 2 < end and units[place + 1].tag == "T"
    return infinitive and (units[place].word == "said" or units[place + 2].word in {"be", "have"})


def _clause_low(units: Sequence[Unit], place: int) -> int:
    """Return where the clause of ``place`` begins: after the last semicolon or quotation."""
    return next((p + 1 for p in range(place - 1, -1, -1) if units[p].tag in ";:Q"), 0)


RUMOURED = frozenset("said reported rumoured rumored alleged claimed believed understood thought".split())
"""Participles of "is said to be"; "expected to" is a degree of certainty and no source."""


def unverified(units: Sequence[Unit], end: int, taken: Sequence[bool]) -> Iterator[Found]:
    """Yield what nobody could check: "The report could not be independently verified"."""
    for place in range(3, end):
        if units[place].word not in CHECKED or taken[place]:
            continue
        group = group_start(units, place)
        helped = {unit.word for unit in units[group:place]}
        subject = subject_before(units, group, 0) if "be" in helped and helped & NOT_DONE else None
        if subject:
            yield Found(span_of(units, (group, place + 1)), "verify", None, whole(units), [span_of(units, subject)])
            return


CHECKED = frozenset("verified confirmed corroborated authenticated".split())


def _learned_from(units: Sequence[Unit], start: int, end: int) -> Span | None:
    """Return the source of "it was learned from government sources that"."""
    for place in range(start, end - 1):
        if units[place].word in {"from", "by"}:
            return span_of(units, (place + 1, end))
    return None


def _that(units: Sequence[Unit], start: int, end: int) -> int:
    """Return where "that" stands within the next words, else ``start``."""
    return next((place for place in range(start, min(end, start + 7)) if units[place].word == "that"), start)


def refusals(units: Sequence[Unit], end: int, taken: Sequence[bool]) -> Iterator[Found]:
    """Yield what a source would not say: "declined to comment", "did not respond to", "could not independently verify"."""
    for place in range(1, end):
        word = units[place].word
        if taken[place] or not (word in DECLINED or word in VERIFIED):
            continue
        group = group_start(units, place)
        helped = {unit.word for unit in units[group:place]}
        refused = word in DECLINED or (word in VERIFIED and bool(helped & NOT_DONE) and bool(helped & REFUSERS))
        source = subject_before(units, group, 0) if refused else None
        behind = place + 1
        if source and behind >= end and word in SILENT:
            yield Found(
                span_of(units, (group, place + 1)),
                "comment",
                span_of(units, source),
                whole(units),
                [span_of(units, (group, place + 1))],
            )
        if source and behind < end and (word not in DECLINED or _to_speak(units, behind, end)):
            content = span_of(units, (behind, right_end(units, behind, end, clause=True)))
            lemma = "decline" if word in DECLINED else word
            yield Found(span_of(units, (group, place + 1)), lemma, span_of(units, source), whole(units), [content])


def _to_speak(units: Sequence[Unit], place: int, end: int) -> bool:
    """Whether an infinitive of speaking follows: "to comment", "to be named", "to say"."""
    return any(unit.word in SPEAKING for unit in units[place : min(end, place + 5)]) and units[place].tag == "T"


DECLINED = frozenset("declined declines refused refuses".split())
VERIFIED = frozenset(
    "reached verify confirm corroborate respond reply answer comment elaborate commented responded replied".split()
)
SILENT = frozenset("comment commented respond responded reply replied elaborate answer".split())
"""Verbs that end "has not commented", "did not respond"."""
NOT_DONE = frozenset(
    "wouldn't wouldn’t not n't didn't didn’t couldn't couldn’t cannot can't can’t unable doesn't doesn’t hasn't hasn’t haven't haven’t never neither".split()
)
REFUSERS = frozenset(
    "would wouldn't wouldn’t did could can does cannot didn't didn’t couldn't couldn’t can't can’t doesn't doesn’t has have had "
    "hasn't hasn’t haven't haven’t".split()
)
SPEAKING = frozenset(
    "comment say confirm deny elaborate discuss answer speak disclose identify specify respond provide reveal give".split()
)
