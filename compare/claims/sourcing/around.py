"""Speakers between the words they speak: '"A," said Kim. "B."', "the plan, he said, is off", "as Kyodo reported".

What stands behind a cue is ``cues.py``'s, next in the flow.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from compare.claims.sourcing.candidate import Candidate, Place
from compare.claims.sourcing.clauses import Range, subject_before
from compare.claims.sourcing.contents import is_adjunct
from compare.claims.sourcing.extent import has_left, right_end
from compare.claims.sourcing.finite import has_finite
from compare.claims.sourcing.idioms import CITING
from compare.claims.sourcing.units import Unit
from compare.claims.sourcing.verbs_en import Form, Takes, Verb
from compare.claims.sourcing.words_en import LEADING

NOT_RESUMED = frozenset({"according", "who", "which", "while", "although", "though"})
"""Words behind a comma with which what was said does not go on."""


def speaks_after(units: Sequence[Unit], place: int) -> bool:
    """Whether a quotation that wants a speaker ends right before ``place``: '"A," he said', '"Why?" he asked'."""
    if place and units[place - 1].tag == "Q":
        return units[place - 1].word in ",?!—-…"
    return place > 1 and units[place - 1].tag in ",-" and units[place - 2].tag == "Q"


def going_on(units: Sequence[Unit], place: int, end: int) -> Range | None:
    """Return what an interrupted quotation goes on with: behind the next comma, if a quotation or the rest of a clause is there."""
    for further in range(place, end):
        if units[further].tag == "Q" and (further == place or units[further - 1].tag in ",-"):
            return (further, end)
        if units[further].tag == ",":
            rest = resumed(units, further, end)
            if rest and (units[rest[0]].tag in "QAFV" or units[rest[0]].word in {"that", "because"}):
                return rest
            if further == place or units[further + 1 if further + 1 < end else further].tag == "G":
                return None
    return None


def interrupts(units: Sequence[Unit], low: int, stop: int, comma: int, end: int) -> bool:
    """Whether "he said" stands between two commas inside somebody's words: "The plan, he said, is off"."""
    if stop - 1 <= low or units[stop - 1].tag != ",":
        return False
    if _only_when(units, low, stop - 1):
        return comma + 2 < end and units[comma + 1].tag in "DUR" and has_finite(units, comma + 2, end)
    if units[low].word in LEADING or units[low].tag in "SPBG":
        return False
    return (
        comma + 1 < end
        and (units[comma + 1].tag in "AFVSPT" or units[comma + 1].word == "that")
        and units[comma + 1].word not in CITING
    )


def _only_when(units: Sequence[Unit], start: int, stop: int) -> bool:
    """Whether nothing but a time stands there: "That evening", "On Tuesday", "In 2014"."""
    timed = any(unit.tag == "M" or YEAR.fullmatch(unit.word) for unit in units[start:stop])
    return timed and stop - start <= LONGEST_TIME and all(unit.tag in "MPDSBO" for unit in units[start:stop])


LONGEST_TIME = 5
YEAR = re.compile(r"(?:1[89]|20)\d\d")


def resumed(units: Sequence[Unit], comma: int, end: int) -> Range | None:
    """Return the rest of words that an attribution interrupts: "A, he said, B"."""
    start = comma + 1
    if start >= end or units[start].tag in "GP" or units[start].word in NOT_RESUMED:
        return None
    return (start, right_end(units, comma, end, clause=True))


def inverted(at: Place) -> Candidate | None:
    """Return the attribution whose verb stands before its subject: '"A," said Kim, a minister. "B."'."""
    units, start = at.units, at.cue + 1
    if at.group != at.cue or at.verb.takes & Takes.LISTENER or at.cue <= at.low or start >= at.end:
        return None
    before = units[at.cue - 1].tag
    if at.verb.form not in (Form.PAST, Form.PRESENT) or not (at.verb.news or speaks_after(units, at.cue)):
        return None
    if (
        before not in "Q,"
        or units[start].tag not in "UDOE"
        or not has_left(units, at.low, at.cue, headline=at.headline)
    ):
        return None
    if before == "," and not _names(units, start, at.end):
        return None
    stop = start
    while stop < at.end and not _speaker_ends(units, start, stop, at.end):
        stop += 1
    return Candidate(at, (start, stop), (at.low, at.cue), _quotation_from(units, stop, at.end))


def _speaker_ends(units: Sequence[Unit], start: int, place: int, end: int) -> bool:
    """Whether a speaker named behind the verb ends before the unit."""
    if units[place].tag == "Q":
        return units[place - 1].tag in ",-"
    if units[place].tag in ":;" or (place > start and units[place - 1].tag != "D" and is_adjunct(units, place, end)):
        return True
    return units[place].tag == "," and place + 1 < end and units[place + 1].tag in "QG"


def _quotation_from(units: Sequence[Unit], start: int, end: int) -> Range | None:
    """Return the rest of the sentence from the quotation that stands behind a speaker; None if none does."""
    for place in range(start, end):
        if units[place].tag == "Q" and (place == start or units[place - 1].tag == ","):
            return (place, end)
    return None


def _names(units: Sequence[Unit], start: int, end: int) -> bool:
    """Whether nothing but a speaker stands there."""
    return not any(units[place].tag in "AFT" for place in range(start, min(end, start + 4)))


def unlisted(units: Sequence[Unit], cue: int, group: int, end: int, low: int) -> Candidate | None:
    """Return what a verb outside the tables credits where only a speaker's verb can stand: '"A," he retorted.'."""
    if cue + 1 < end and units[cue + 1].tag not in "PMB,;-":
        return None
    source = subject_before(units, group, low)
    if source is None or not speaks_after(units, source[0]):
        return None
    verb = Verb(units[cue].word, Form.PAST, Takes.CLAUSE, news=True, noun=False)
    return Candidate(Place(units, cue, group, end, low, verb), source, (low, source[0]), going_on(units, cue + 1, end))


def reported_as(at: Place, source: Range, right: int) -> Candidate | None:
    """Return "as Kyodo reported, A" and "A, as Kyodo reported"; None if no "as" opens the speaker's clause."""
    units, opening = at.units, source[0] - 1
    if opening < at.low or units[opening].word != "as" or (right < at.end and units[right].tag != ","):
        return None
    if all(unit.tag in "CB," for unit in units[at.low : opening]):
        return Candidate(at, source, None, (right + 1, at.end)) if right + 1 < at.end else None
    return Candidate(at, source, (at.low, opening), None) if units[opening - 1].tag == "," else None
