"""Where a clause and its subject begin, told from function words and marks alone.

No grammar is needed for the subject of a verb of saying: between the start of its clause and the verb there can stand no other
finite verb, so all of it is the subject, appositions and relative clauses included. Next in the flow: ``contents.py``.
"""

from __future__ import annotations

from collections.abc import Sequence

from compare.claims.sourcing.finite import group_start, has_finite, is_finite
from compare.claims.sourcing.sources_en import OUTLET_WORDS
from compare.claims.sourcing.units import Unit
from compare.claims.sourcing.verbs_en import FORMS
from compare.claims.sourcing.words_en import LEADING
from compare.model import Span

NOMINATIVE = frozenset("he she they we i".split())
"""Pronouns that are subjects and nothing else: "Under questioning she conceded"."""
HARD = frozenset(";:-Q(")
"""Tags that no subject crosses."""

Range = tuple[int, int]
"""Units from, to (exclusive)."""


def span_of(units: Sequence[Unit], part: Range) -> Span:
    """Return the characters of a range of units."""
    return Span(units[part[0]].start, units[part[1] - 1].end)


def whole(units: Sequence[Unit]) -> Span:
    """Return the characters of a whole sentence."""
    return span_of(units, (0, len(units)))


def subject_before(units: Sequence[Unit], verb: int, low: int) -> Range | None:
    """Return the subject of the verb group that begins at ``verb``, not reaching before ``low``; None if there is none."""
    if verb <= low or units[verb - 1].tag in HARD or units[verb - 1].tag in "TC":
        return None
    if units[verb - 1].tag == ",":
        return _apposed(units, verb - 1, low)
    start = _segment_start(units, verb, low)
    if units[verb - 1].word in NOMINATIVE and units[verb - 2].tag != "C":
        return (verb - 1, verb)
    if units[verb - 1].tag == "R" and has_finite(units, start, verb - 1) and not _describes_itself(units, start, verb):
        return (verb - 1, verb)
    if units[start].tag == "W" and has_finite(units, start + 1, verb):
        return None
    return _trimmed(units, start, verb)


def _describes_itself(units: Sequence[Unit], start: int, verb: int) -> bool:
    """Whether the pronoun before a verb ends a relative clause of its subject: "an engineer who inspected it said"."""
    return units[verb - 1].word == "it" and any(unit.word == "who" for unit in units[start : verb - 1])


def _segment_start(units: Sequence[Unit], end: int, low: int) -> int:
    """Return where the stretch that ends at ``end`` begins: after the last comma, mark or word that opens a clause."""
    start = end
    while start > low:
        tag = units[start - 1].tag
        if tag == ")":
            start = _bracket(units, start - 1, low)
            continue
        if tag == "W" and has_finite(units, start, end) and units[start - 2].tag != ",":
            start -= 1
            continue
        if tag in HARD or tag in ",W":
            return start - 1 if tag == "W" else start
        if tag == "S":
            return start - 1 if _that_is_subject(units, start - 1, end) else start
        if tag == "C" and (start - 1 == low or has_finite(units, _back(units, start - 1, low), start - 1)):
            return start
        start -= 1
    return start


def _bracket(units: Sequence[Unit], close: int, low: int) -> int:
    """Return where the bracket opens that ends at ``close``: "Lindsey Graham (R-S.C.)"."""
    for place in range(close - 1, max(low, close - 8) - 1, -1):
        if units[place].tag == "(":
            return place
    return close


def _that_is_subject(units: Sequence[Unit], place: int, end: int) -> bool:
    """Whether "that" is the subject itself: "news reports that question his account"."""
    return units[place].word == "that" and place + 1 == end and place > 0 and units[place - 1].tag in "OUE"


def _back(units: Sequence[Unit], place: int, low: int) -> int:
    """Return the start of the stretch before ``place`` up to the next mark."""
    while place > low and units[place - 1].tag not in HARD and units[place - 1].tag != ",":
        place -= 1
    return place


def _apposed(units: Sequence[Unit], comma: int, low: int) -> Range | None:
    """Return the subject that ends in an apposition or relative clause before ``comma``: "Kim, a minister, said"."""
    starts = [low]
    place = comma - 1
    while place >= low:
        if units[place].tag == ")":
            place = _bracket(units, place, low)
        elif units[place].tag in HARD:
            starts[0] = place + 1
            break
        place -= 1
    starts += [place + 1 for place in range(starts[0], comma) if units[place].tag == ","]
    first = 0
    while first < len(starts) - 1 and (_leads(units[starts[first]])):
        first += 1
    bounds = [*starts[first:], comma + 1]
    if has_finite(units, bounds[0], bounds[1] - 1) or len(bounds) > MOST_PARTS:
        first = _nearest_head(units, bounds)
        start = (
            _segment_start(units, bounds[first + 1] - 1, bounds[first]) if first + 1 < len(bounds) else bounds[first]
        )
        return _trimmed(units, start, comma)
    return _trimmed(units, bounds[0], comma)


def _leads(unit: Unit) -> bool:
    """Whether a part that begins with the unit stands before the subject: "In a statement, Kim, a minister, said"."""
    return unit.tag in "SPBGM" or (unit.word in LEADING and unit.tag != "C")


MOST_PARTS = 7
"""A subject with more commas than that is a list of clauses."""


def _nearest_head(units: Sequence[Unit], bounds: Sequence[int]) -> int:
    """Return which part the subject begins with, going back over the parts that describe it."""
    part = len(bounds) - 2
    while part > 0 and _describes(units, bounds, part):
        part -= 1
    if part > 1 and units[bounds[part]].tag == "U" and units[bounds[part - 1]].tag == "D":
        return part if has_finite(units, bounds[part - 1], bounds[part]) else part - 1
    return part


def _describes(units: Sequence[Unit], bounds: Sequence[int], part: int) -> bool:
    """Whether a part between commas belongs to the one before: an apposition, a party ("D-Mo."), a list; no new clause."""
    unit = units[bounds[part]]
    if unit.tag == "C":
        return not has_finite(units, bounds[part - 1], bounds[part] - 1)
    return unit.tag in "WDPEGBT" or unit.word.startswith(("d-", "r-", "i-"))


def _trimmed(units: Sequence[Unit], start: int, end: int) -> Range | None:
    """Return the stretch without the adverbs, conjunctions and times before the subject; None if nothing is left."""
    while start < end and (units[start].tag in "CBM,.N" or (units[start].tag == "S" and units[start].word != "that")):
        start += 1
    start = _past_later(units, start, end)
    lead = _leading_phrase(units, start, end)
    start = lead if lead < end else start
    if start < end and units[start].tag == "P":
        return None
    return (start, end) if start < end else None


def _past_later(units: Sequence[Unit], start: int, end: int) -> int:
    """Return where the subject begins behind "Minutes later" or "two years earlier"."""
    for place in range(start + 1, min(end, start + 4)):
        if units[place].word in {"later", "earlier"} and units[place - 1].word in SPANS_OF_TIME:
            return place + 1
    return start


SPANS_OF_TIME = frozenset(
    "moments minutes hours days weeks months years decades moment minute hour day week month year".split()
)


def _leading_phrase(units: Sequence[Unit], start: int, end: int) -> int:
    """Return where the subject begins behind "On Friday" or "Last week" without a comma."""
    place = start
    if place < end and units[place].tag == "P":
        place += 1
        while place < end and units[place].tag in "MD":
            place += 1
        return place if place > start + 1 and units[place - 1].tag == "M" else start
    return place


def clause_subject(units: Sequence[Unit], place: int) -> Range | None:
    """Return the subject of the nearest finite verb before ``place``: whom a participle belongs to."""
    for verb in range(place - 1, 0, -1):
        if not is_finite(units, verb):
            continue
        subject = subject_before(units, group_start(units, verb), 0)
        if subject and units[subject[0]].tag != "W" and not has_finite(units, *subject):
            return subject
    return None


def noun_group_end(units: Sequence[Unit], start: int, end: int) -> int:
    """Return the end of the noun group that begins at ``start``: names, a pronoun, or an article and what follows."""
    place = start
    if place < end and units[place].tag == "R":
        return place + 1
    if place < end and units[place].tag == "D":
        place += 1
    while place < end and _goes_on(units, place, start):
        place += 1
    return place


def _goes_on(units: Sequence[Unit], place: int, start: int) -> bool:
    """Whether the noun group of ``start`` holds the unit as well: a name does not follow a plain noun, nor the reverse."""
    tag = units[place].tag
    if tag not in "UOEV.":
        return False
    if place == start or units[place - 1].tag in "D.":
        return tag != "V" or FORMS[units[place].word].noun
    before = units[place - 1]
    if before.word.endswith(("'s", "’s")):
        return True
    if tag == "U" and before.word in OUTLET_WORDS and units[start].tag == "D":
        return True
    if before.tag == "U":
        return tag in "U." or (tag == "O" and units[start].tag == "D")
    return tag == "O" and place < start + 4
