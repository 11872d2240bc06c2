"""Attributions that hang on no verb of saying: "according to", "citing", "X: ...", "it was learned".

Next in the flow: ``reading.py``, which reads the verbs around them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compare.claims.sourcing.clauses import Range, span_of, whole
from compare.claims.sourcing.extent import right_end, spans
from compare.claims.sourcing.finite import has_finite
from compare.claims.sourcing.found import Found
from compare.claims.sourcing.sources_en import INSTITUTIONS, OFFICIALS, OUTLETS, PUBLIC, SOURCES
from compare.claims.sourcing.units import Unit
from compare.model import Span

SPEAKERS = SOURCES | OFFICIALS | INSTITUTIONS | OUTLETS | PUBLIC | frozenset({"report", "reports", "media"})
"""Last words of the speaker with whom a headline ends."""
TRAILING_SPEAKER = 6
"""Mark and speaker are at most so many."""
SPEAKER_WORDS = 7
"""A headline's speaker before a colon has at most so many words."""


def according_to(units: Sequence[Unit], end: int) -> Iterator[Found]:
    """Yield "according to X": the rest of the clause is credited to X."""
    low = outside = 0
    for place in range(end - 2):
        if units[place].tag in "(:;":
            outside, low = low, place + 1
        elif units[place].tag == ")":
            low = outside
        if units[place].word != "according" or units[place + 1].word != "to":
            continue
        stop = source_end(units, place + 2, end)
        parts = _credited(units, low, place, stop, end)
        content = [span_of(units, part) for part in spans(units, parts)]
        if stop > place + 2 and content:
            source = span_of(units, (place + 2, stop))
            yield Found(span_of(units, (place, place + 2)), "according", source, whole(units), content, spoken=True)
            low = stop


def _credited(units: Sequence[Unit], low: int, place: int, stop: int, end: int) -> list[Range]:
    """Return what "according to", at ``place``, credits to the source that ends at ``stop``."""
    if all(unit.tag in "CB," for unit in units[low:place]):
        return [(stop, end)] if stop < end else []
    parts = [(low, place)]
    if stop < end - 1 and units[stop].tag == "," and units[place - 1].tag == ",":
        parts.append((stop, right_end(units, stop, end, clause=True)))
    return parts


def source_end(units: Sequence[Unit], start: int, end: int) -> int:
    """Return where the source behind "according to" ends: at the comma that no apposition or relative clause follows."""
    place = start
    while place < end:
        tag = units[place].tag
        if tag in ";:-Q()" and place > start:
            return place
        if (tag == "S" and place > start) or (
            tag == "C" and has_finite(units, place, end) and units[place].word == "but"
        ):
            return place
        if tag == ",":
            resumed = _past_apposition(units, place, end)
            return place if resumed is None else resumed
        place += 1
    return end


def _past_apposition(units: Sequence[Unit], comma: int, end: int) -> int | None:
    """Return the comma that closes what describes the source; None if the clause goes on instead."""
    if comma + 1 >= end:
        return None
    after = units[comma + 1]
    if after.tag != "W" and not (after.tag == "D" and after.word in {"a", "an", "the", "another"}):
        return None
    for place in range(comma + 1, end):
        if units[place].tag == ",":
            return place if after.tag == "W" or not has_finite(units, comma + 1, place) else None
    brief = end - comma < BRIEF and not any(unit.tag == "Q" for unit in units[comma:end])
    return end if after.tag == "W" or (brief and not has_finite(units, comma + 1, end)) else None


NOT_SPEAKERS = frozenset(
    "update correction exclusive analysis factbox breaking live opinion watch video photos explainer latest refile read more note "
    "editorial review preview poll report contributing".split()
)
"""Words before a colon that say what kind of copy follows."""
BRIEF = 16
"""An apposition that ends the sentence has at most so many words."""


def colon_headline(units: Sequence[Unit], end: int, *, headline: bool) -> Iterator[Found]:
    """Yield "Lee: Talks to start in June", "Talks to start: sources", and the speaker before a colon in a transcript."""
    mark = next((place for place in range(end - 1, 0, -1) if units[place].tag in ":-"), 0) if headline else 0
    if mark and mark < end - 1 and end - mark <= TRAILING_SPEAKER and units[end - 1].word in SPEAKERS:
        source, content = span_of(units, (mark + 1, end)), [span_of(units, (0, mark))]
        yield Found(span_of(units, (mark, mark + 1)), ":", source, whole(units), content)
        return
    for place in range(1, min(end - 1, SPEAKER_WORDS + 1)):
        if units[place].tag != ":":
            if units[place].tag in "QFV;-," and not headline:
                return
            continue
        speaker = units[:place]
        if speaker[-1].word in NOT_SPEAKERS:
            return
        if all(unit.tag in "UO.()" for unit in speaker) and (headline or all(unit.tag in "U.()" for unit in speaker)):
            yield Found(
                span_of(units, (place, place + 1)),
                ":",
                span_of(units, (0, place)),
                whole(units),
                [span_of(units, (place + 1, end))],
                quoted=True,
            )
        return


def citing(units: Sequence[Unit], found: Sequence[Found], end: int) -> None:
    """Give an attribution the source that it cites in turn: "Kyodo reported, citing sources", "Kyodo, which cited sources"."""
    for place in range(1, end - 1):
        if not _cites(units, place):
            continue
        stop = source_end(units, place + 1, end)
        _cut_source(units, found, place)
        near = [one for one in found if one.source and one.source.start < units[place].start]
        if stop > place + 1 and near and near[-1].inner is None:
            near[-1].inner = span_of(units, (place + 1, stop))
            near[-1].content = [
                span for part in near[-1].content for span in _without(part, units[place].start, units[stop - 1].end)
            ]


def _cites(units: Sequence[Unit], place: int) -> bool:
    word = units[place].word
    return word in CITING or (word in CITED and units[place - 1].word in {"which", "that"})


def _cut_source(units: Sequence[Unit], found: Sequence[Found], place: int) -> None:
    """Take ", citing X" out of the source that it stands in: "Bild, citing a report, said"."""
    for one in found:
        if one.source and one.source.start < units[place].start < one.source.end:
            before = place - 1
            while before > 0 and (units[before].tag in ",W" or units[before].word == "that"):
                before -= 1
            one.source = Span(one.source.start, units[max(before, 0)].end)


CITING = frozenset({"citing", "quoting"})
CITED = frozenset({"cited", "quoted", "cites", "quotes"})


def _without(part: Span, start: int, end: int) -> list[Span]:
    """Return what is left of a part outside ``start`` to ``end``."""
    if part.end <= start or end <= part.start:
        return [part]
    kept = [Span(part.start, start)] if part.start < start else []
    return [*kept, Span(end, part.end)] if end < part.end else kept
