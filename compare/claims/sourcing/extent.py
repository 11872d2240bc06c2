"""Where the words end that a cue credits: before the next speaker, the next verb of saying, or the end of the sentence.

Next in the flow: ``cues.py``.
"""

from __future__ import annotations

from collections.abc import Sequence

from compare.claims.sourcing.clauses import Range
from compare.claims.sourcing.contents import behind, only_adjuncts
from compare.claims.sourcing.finite import group_start, has_finite
from compare.claims.sourcing.units import Unit
from compare.claims.sourcing.verbs_en import FORMS, Form
from compare.claims.sourcing.words_en import LEADING

ASIDE = frozenset({"while", "as", "because", "after", "when", "during", "although", "though"})
"""Words with which the object of a cue is over."""


def right_end(units: Sequence[Unit], start: int, end: int, *, clause: bool) -> int:
    """Return where the words behind a cue end: before the next speaker or the next verb of saying.

    ``clause``: a clause runs on over commas; a mere object ends at the first that opens a clause of its own.
    """
    for place in range(start + 1, end):
        tag = units[place].tag
        if tag == "C" and (_same_speaker(units, place, end) or next_speaker(units, place + 1, end)):
            return place
        if tag == "Q" and _another_behind(units, place, end):
            return place + 1
        if tag == "G" and units[place - 1].tag == "Q" and FORMS[units[place].word].news:
            return place
        if tag == "," and _ends_at_comma(units, place, end, clause=clause):
            return place
        if (tag == ";" and (not clause or next_speaker(units, place + 1, end))) or (
            not clause
            and units[place].word in {"while", "as", "because", "after", "when", "during", "although", "though"}
            and tag in "SP"
        ):
            return place
    return end


def _another_behind(units: Sequence[Unit], quotation: int, end: int) -> bool:
    """Whether behind a quotation's own comma somebody else speaks: '... "by June," and the ministry warned that'."""
    if units[quotation].word != "," or quotation + 2 >= end or units[quotation + 1].tag != "C":
        return False
    return next_speaker(units, quotation + 2, end, going_on=True)


def _same_speaker(units: Sequence[Unit], place: int, end: int) -> bool:
    """Whether a conjunction joins two verbs of saying: "said so and added that"."""
    further = place + 1
    while further < end and units[further].tag in "BA":
        further += 1
    if further >= end or units[further].tag != "V":
        return False
    verb = FORMS[units[further].word]
    return verb.form in (Form.PAST, Form.PRESENT) and verb.news and not verb.noun


def _ends_at_comma(units: Sequence[Unit], comma: int, end: int, *, clause: bool) -> bool:
    """Whether at this comma somebody else, or another verb of saying, takes over."""
    place = comma + 1
    if place >= end:
        return False
    unit = units[place]
    if unit.word in {"according", "while"} or (unit.tag == "G" and FORMS[unit.word].news):
        return True
    if next_speaker(units, place, end, going_on=True) or _same_speaker(units, place if unit.tag == "C" else comma, end):
        return unit.tag != "V" or units[comma - 1].tag != "Q"
    if not clause:
        return unit.tag in "CWSG"
    return unit.tag in "CS" and next_speaker(units, place + 1, end)


def next_speaker(units: Sequence[Unit], start: int, end: int, *, going_on: bool = False) -> bool:
    """Whether a subject and a verb of saying begin at ``start``; ``going_on``: with words of their own behind them."""
    for place in range(start, min(end, start + 12)):
        tag = units[place].tag
        if tag == "V":
            verb = FORMS[units[place].word]
            if verb.form is Form.BASE and verb.noun:
                continue
            if verb.news and verb.form in (Form.PAST, Form.PRESENT) and not verb.noun:
                return place > start and not (going_on and _nothing_behind(units, place, end))
            return False
        if tag in "FAQ;:-TW" and not (tag == "A" and group_start(units, place) == place):
            return False
    return False


def _nothing_behind(units: Sequence[Unit], cue: int, end: int) -> bool:
    """Whether a verb of saying has nothing behind it that it could credit: "..., he said on Friday"."""
    right = behind(units, cue, end, FORMS[units[cue].word])
    if right + 1 < end and units[right].tag == "," and units[right + 1].tag == "Q":
        return False
    return right >= end or units[right].tag in ",;-" or only_adjuncts(units, right, end)


def has_left(units: Sequence[Unit], low: int, stop: int, *, headline: bool = False) -> bool:
    """Whether words that can be credited stand before the comma or quotation at ``stop - 1``: in a headline any will do."""
    if stop <= low:
        return False
    if units[stop - 1].tag == "Q" or (stop - 1 > low and units[stop - 1].tag == "," and units[stop - 2].tag == "Q"):
        return True
    if units[stop - 1].tag not in ",-":
        return False
    return headline or any(unit.tag == "Q" for unit in units[low:stop]) or has_finite(units, low, stop)


def may_be_left(units: Sequence[Unit], low: int, stop: int) -> bool:
    """Whether words before a last "..., Kim said" may be his, though no verb of theirs is known."""
    opens = units[low].tag in "DUOR" and units[low].word not in LEADING
    return opens and stop - low > ENOUGH and units[stop - 1].tag == ","


ENOUGH = 4
"""Words before a speaker are his, if so many, even where no verb is known: "Dealers need two hours a car, Kim said"."""


def spans(units: Sequence[Unit], parts: Sequence[Range]) -> list[Range]:
    """Return the parts that hold anything, without the commas at their edges."""
    kept = []
    for low, high in parts:
        start, stop = low, high
        while start < stop and units[start].tag in ",-:;.":
            start += 1
        while start < stop and units[stop - 1].tag in ",-:;":
            stop -= 1
        if start < stop:
            kept.append((start, stop))
    return kept
