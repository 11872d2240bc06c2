"""Attributions that hang on no verb of saying: "according to", "citing", "X: ...", "it was learned".

Next in the flow: ``reading.py``, which reads the verbs around them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compare.claims.sourcing.clauses import Range, has_finite
from compare.claims.sourcing.contents import right_end, spans
from compare.claims.sourcing.found import Found
from compare.claims.sourcing.style import Style
from compare.claims.sourcing.units import Unit
from compare.model import Span

SPEAKER_WORDS = 7
"""A headline's speaker before a colon has at most so many words."""


def _span(units: Sequence[Unit], part: Range) -> Span:
    return Span(units[part[0]].start, units[part[1] - 1].end)


def according_to(units: Sequence[Unit], end: int, style: Style) -> Iterator[Found]:
    """Yield "according to X": the rest of the clause is credited to X."""
    low = 0
    for place in range(end - 2):
        if units[place].word != "according" or units[place + 1].word != "to":
            continue
        stop = _source_end(units, place + 2, end)
        if stop <= place + 2:
            continue
        opens = place == low or all(unit.tag in "CB," for unit in units[low:place])
        parts: list[Range]
        if opens:
            parts = [(stop, right_end(units, stop, end, clause=True))] if stop < end else []
        else:
            parts = [(low, place)]
            if stop < end - 1 and units[stop].tag == "," and units[place - 1].tag == ",":
                parts.append((stop, right_end(units, stop, end, clause=True)))
        content = [_span(units, part) for part in spans(units, parts)]
        if content:
            yield Found(_span(units, (place, place + 2)), "according", _span(units, (place + 2, stop)), content)
            low = stop


def _source_end(units: Sequence[Unit], start: int, end: int) -> int:
    """Return where the source behind "according to" ends: at the comma that no apposition or relative clause follows."""
    place = start
    while place < end:
        tag = units[place].tag
        if tag in ";:-Q" and place > start:
            return place
        if tag == "S" or (tag == "C" and has_finite(units, place, end) and units[place].word == "but"):
            return place
        if tag == ",":
            resumed = _past_apposition(units, place, end)
            if resumed is None:
                return place
            place = resumed
        place += 1
    return end


def _past_apposition(units: Sequence[Unit], comma: int, end: int) -> int | None:
    """Return the comma that closes what describes the source; None if the clause goes on instead."""
    if comma + 1 >= end:
        return None
    after = units[comma + 1]
    if after.tag not in "W" and not (after.tag == "D" and after.word in {"a", "an", "the", "another"}):
        return None
    for place in range(comma + 1, end):
        if units[place].tag == ",":
            return place if after.tag == "W" or not has_finite(units, comma + 1, place) else None
    return end if after.tag == "W" or not has_finite(units, comma + 1, end) else None


def colon_headline(units: Sequence[Unit], end: int, *, headline: bool) -> Iterator[Found]:
    """Yield "Lee: Talks to start in June", and the speaker's name before a colon in a transcript."""
    for place in range(1, min(end - 1, SPEAKER_WORDS + 1)):
        if units[place].tag != ":":
            if units[place].tag in "QFV;-," and not headline:
                return
            continue
        speaker = units[:place]
        if all(unit.tag in "UO.()D" for unit in speaker) and (headline or all(unit.tag in "U.()" for unit in speaker)):
            yield Found(_span(units, (place, place + 1)), ":", _span(units, (0, place)), [_span(units, (place + 1, end))], quoted=True)
        return


def passive(units: Sequence[Unit], end: int, style: Style, taken: Sequence[bool]) -> Iterator[Found]:
    """Yield what is credited to nobody: "it was learned Friday that", "reportedly"."""
    for place in range(1, end):
        if taken[place]:
            continue
        if units[place].word in {"reportedly", "allegedly"}:
            parts = spans(units, [(0, place), (place + 1, end)])
            yield Found(_span(units, (place, place + 1)), "report" if units[place].word[0] == "r" else "allege", None, [_span(units, p) for p in parts])
            return
        if units[place].word in LEARNED and units[place - 1].word in {"was", "is", "been"} and any(unit.word == "it" for unit in units[max(0, place - 4) : place]):
            start = next((p for p in range(place + 1, min(end, place + 8)) if units[p].word == "that"), None)
            start = start if start is not None else place + 1
            if start < end:
                first = next(p for p in range(place - 1, -1, -1) if units[p].word == "it")
                yield Found(_span(units, (first, place + 1)), units[place].word, None, [_span(units, (start, end))])
                return


LEARNED = frozenset("learned learnt reported announced revealed said believed expected understood thought known claimed alleged confirmed disclosed".split())
