"""What a cue credits to its source: the words behind it, before it, or on both sides.

Next in the flow: ``reading.py``, which takes the cues of a sentence in order.
"""

from __future__ import annotations

from collections.abc import Sequence

from compare.claims.sourcing.clauses import HARD, Range, group_start, has_finite, noun_group_end
from compare.claims.sourcing.style import Style
from compare.claims.sourcing.units import Unit
from compare.claims.sourcing.verbs_en import BARE, FORMS, WITH_WORDS, Form, Takes, Verb
from compare.claims.sourcing.words_en import OCCASIONS

LOOK_AHEAD = 14
"""How many words may stand between a verb of saying and its "that" or quotation: "said on Friday in a statement that"."""


def behind(units: Sequence[Unit], cue: int, end: int, verb: Verb) -> int:
    """Return where the words behind the cue begin, after listener, day and occasion; ``end`` if there are none."""
    place = cue + 1
    if verb.takes & Takes.LISTENER or (place < end and units[place].word in LISTENERS):
        place = _past_listener(units, place, end)
    while place < end:
        after = _past_adjunct(units, place, end)
        if after == place:
            break
        place = after
    return place


LISTENERS = frozenset({"reporters", "lawmakers", "us", "me", "them", "him", "journalists"})


def _past_listener(units: Sequence[Unit], place: int, end: int) -> int:
    """Return where the listener ends: "reporters", "Fox News' Sean Hannity", "the paper"."""
    if place >= end or units[place].tag in HARD or units[place].tag in ",SP":
        return place
    reach = noun_group_end(units, place, end)
    while reach < end and units[reach].tag == "C" and reach + 1 < end and units[reach + 1].tag in "UO":
        further = noun_group_end(units, reach + 1, end)
        if further < end and units[further].tag not in "SMP":
            break
        reach = further
    return reach


def _past_adjunct(units: Sequence[Unit], place: int, end: int) -> int:
    """Return where a day, an adverb or an occasion that begins at ``place`` ends; ``place`` if none does."""
    unit = units[place]
    if unit.tag in "BM" or (unit.word[:1].isdigit() and units[place - 1].tag == "M"):
        return place + 1
    if unit.tag != "P":
        return place
    if place + 1 < end and units[place + 1].tag == "M":
        return place + 2
    stop = min(end, place + LOOK_AHEAD)
    for further in range(place + 1, stop):
        tag = units[further].tag
        if units[further].word == "that" or tag in "Q:":
            return further
        if tag in "A,;-":
            break
    return _past_occasion(units, place, end)


def _past_occasion(units: Sequence[Unit], place: int, end: int) -> int:
    """Return the end of "in a statement", "at a news conference", "to reporters"; ``place`` if it is none of them."""
    further = place + 1
    while further < min(end, place + 6) and units[further].tag in "DUOVGE":
        if units[further].word in OCCASIONS:
            return further + 1
        further += 1
    return place


def only_adjuncts(units: Sequence[Unit], start: int, end: int) -> bool:
    """Whether nothing but phrases stands there: "on Friday", "in Tokyo at a meeting of ministers"."""
    if start >= end:
        return True
    if any(unit.word == "that" or unit.tag in "Q:" for unit in units[start:end]):
        return False
    if units[start].tag in "PMBSWG" or units[start].word in {"of", "about", "as"}:
        return not has_finite(units, start, end) or units[start].tag in "SW"
    return False


def takes_right(  # noqa: PLR0911 - one line a case, in the order in which they exclude each other
    units: Sequence[Unit], start: int, end: int, verb: Verb, style: Style
) -> bool:
    """Whether what begins at ``start`` is credited by ``verb``: a quotation, "that", a clause, or in the wide style anything."""
    if start >= end:
        return False
    unit = units[start]
    takes = verb.takes
    if unit.tag in "Q:":
        return bool(takes & (Takes.CLAUSE | Takes.THAT | Takes.OBJECT)) and (verb.news or style is Style.WIDE)
    if not verb.news and style is Style.NEWS:
        return False
    if unit.word == "that":
        return bool(takes & (Takes.CLAUSE | Takes.THAT))
    if unit.tag == "T":
        return bool(takes & Takes.PLAN) and (style is Style.WIDE or verb.lemma in PLEDGES)
    if unit.tag == "P":
        if style is Style.WIDE and unit.word in WITH_WORDS.get(verb.lemma, ()):
            return True
        return bool(takes & Takes.CLAUSE) and verb.lemma in BARE and has_finite(units, start, end)
    if unit.tag in ";-),C":
        return False
    if takes & Takes.CLAUSE and (unit.tag in "SW" or has_finite(units, start, end)):
        return verb.lemma in BARE or unit.tag in "SW" or style is Style.WIDE
    return bool(takes & Takes.OBJECT) and style is Style.WIDE


PLEDGES = frozenset("vow pledge promise threaten swear".split())
"""Verbs that credit a plan to somebody in news use."""


def right_end(units: Sequence[Unit], start: int, end: int, *, clause: bool) -> int:
    """Return where the words behind a cue end: before the next speaker or the next verb of saying.

    ``clause``: a clause runs on over commas; a mere object ends at the first that opens a clause of its own.
    """
    for place in range(start + 1, end):
        tag = units[place].tag
        if tag == "C" and _same_speaker(units, place, end):
            return place
        if tag == "," and _ends_at_comma(units, place, end, clause=clause):
            return place
        if (not clause and tag == ";") or (
            not clause
            and units[place].word in {"while", "as", "because", "after", "when", "during", "although", "though"}
            and tag in "SP"
        ):
            return place
    return end


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
    if unit.word == "according" or (unit.tag == "G" and FORMS[unit.word].news):
        return True
    if not clause:
        return unit.tag in "CWSG"
    if unit.tag == "C" and _same_speaker(units, place, end):
        return True
    return unit.tag in "CS" and next_speaker(units, place + 1, end)


def next_speaker(units: Sequence[Unit], start: int, end: int) -> bool:
    """Whether a subject and a verb of saying begin at ``start``."""
    for place in range(start, min(end, start + 12)):
        tag = units[place].tag
        if tag == "V":
            verb = FORMS[units[place].word]
            if verb.news and verb.form in (Form.PAST, Form.PRESENT) and not verb.noun:
                return place > start
            return False
        if tag in "FAQ;:-TW" and not (tag == "A" and group_start(units, place) == place):
            return False
    return False


def left_start(units: Sequence[Unit], low: int, stop: int) -> int:
    """Return where the words before a cue begin: a quotation alone if it follows a full clause's end, else all of it."""
    while low < stop and units[low].tag in ",.":
        low += 1
    return low


def has_left(units: Sequence[Unit], low: int, stop: int) -> bool:
    """Whether words that can be credited stand before the comma or quotation at ``stop - 1``."""
    if stop <= low:
        return False
    if units[stop - 1].tag == "Q" or (stop - 1 > low and units[stop - 1].tag == "," and units[stop - 2].tag == "Q"):
        return True
    return units[stop - 1].tag in ",-" and has_finite(units, low, stop)


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
