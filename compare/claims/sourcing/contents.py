"""What stands behind a cue: listener, day and occasion, and then the words that it credits, if any.

Where the words end is ``extent.py``'s, next in the flow.
"""

from __future__ import annotations

from collections.abc import Sequence

from compare.claims.sourcing.clauses import HARD, noun_group_end
from compare.claims.sourcing.finite import has_finite
from compare.claims.sourcing.particles_en import WITH_WORDS
from compare.claims.sourcing.style import Style
from compare.claims.sourcing.units import Unit
from compare.claims.sourcing.verbs_en import BARE, JUDGING, VOICING, Takes, Verb
from compare.claims.sourcing.words_en import OCCASIONS

LOOK_AHEAD = 14
"""How many words may stand between a verb of saying and its "that" or quotation: "said on Friday in a statement that"."""


def behind(units: Sequence[Unit], cue: int, end: int, verb: Verb) -> int:
    """Return where the words behind the cue begin, after listener, day and occasion; ``end`` if there are none."""
    place = cue + 1
    if verb.takes & Takes.LISTENER or (place < end and units[place].word in LISTENERS):
        place = _past_listener(units, place, end)
    own = WITH_WORDS.get(verb.lemma, ())
    while place < end and units[place].word not in own:
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
    if unit.tag == "P":
        return _past_phrase(units, place, end)
    if unit.word in DAY_OPENERS:
        return next((p + 1 for p in range(place + 1, min(end, place + 3)) if units[p].word in DAYS), place)
    return _past_occasion(units, place, end) if unit.tag == "T" else place


DAY_OPENERS = frozenset({"the", "that", "this", "last", "earlier", "later", "early"})
DAYS = frozenset(
    "day week month year morning afternoon evening night monday tuesday wednesday thursday friday saturday sunday".split()
)
"""What makes "the same day", "last week", "this morning" a time and no listener or subject."""


def _past_phrase(units: Sequence[Unit], place: int, end: int) -> int:
    """Return where a phrase with a preposition ends: at its day or occasion, or where "that" or a quotation begins."""
    if place + 1 < end and units[place + 1].tag == "M":
        return place + 2
    stop = min(end, place + LOOK_AHEAD)
    for further in range(place + 1, stop):
        tag = units[further].tag
        if tag == "," and further + 1 < end and units[further + 1].tag == "Q":
            return further + 1
        if tag == "Q" and units[further - 1].word.endswith(("'s", "’s", "the")):
            continue
        if units[further].word == "that" or tag in "Q:":
            return further
        if tag in "A,;-":
            break
    return _past_occasion(units, place, end)


def is_adjunct(units: Sequence[Unit], place: int, end: int) -> bool:
    """Whether a day or an occasion begins at ``place``: "Friday", "on Friday", "in a statement"."""
    if units[place].tag == "M":
        return True
    if units[place].tag != "P":
        return False
    day = place + 1 < end and units[place + 1].tag == "M"
    return day or _past_occasion(units, place, end) > place


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
    if units[start].tag in "PMBSWGTC" or units[start].word in {"of", "about", "as"}:
        return not has_finite(units, start, end) or units[start].tag in "SW"
    return False


def takes_right(units: Sequence[Unit], start: int, end: int, verb: Verb, style: Style) -> bool:
    """Whether ``verb`` credits what begins at ``start``: a quotation, "that", a clause; in the wide style anything."""
    if start >= end or (style is Style.NEWS and not verb.news):
        return False
    unit, takes, wide = units[start], verb.takes, style is Style.WIDE
    if wide and unit.word in WITH_WORDS.get(verb.lemma, ()):
        return True
    if unit.tag in "Q:":
        return bool(takes & (Takes.CLAUSE | Takes.THAT | Takes.OBJECT))
    if unit.word == "that":
        return bool(takes & (Takes.CLAUSE | Takes.THAT))
    if unit.tag == "T":
        return bool(takes & Takes.PLAN) and (wide or verb.lemma in PLEDGES)
    return unit.tag not in ";-),C" and (
        _clause_follows(units, start, end, verb, wide=wide) or _object(units, start, end, verb, wide=wide)
    )


def _object(units: Sequence[Unit], start: int, end: int, verb: Verb, *, wide: bool) -> bool:
    """Whether an object follows that the verb credits; in news only with a quotation in it, or after "confirmed" and "blamed"."""
    if units[start].tag == "P" or not verb.takes & Takes.OBJECT:
        return False
    if not wide and verb.lemma == "deny" and any(unit.word in REFUSED for unit in units[start : start + 4]):
        return False
    return (
        wide
        or verb.lemma in STATED
        or verb.lemma in JUDGING
        or (verb.news and verb.lemma in VOICING)
        or (verb.news and verb.lemma in SHOWN)
        or any(unit.tag == "Q" for unit in units[start:end])
    )


REFUSED = frozenset(
    "request requests entry visa visas access permission bail leave application motion appeal parole asylum".split()
)
"""What is refused when it is denied: nobody says that it is not so."""

SHOWN = frozenset({"show", "put"})
"""Verbs with which a document credits a plain object: "a poll showed the party ahead"; else they are no verbs of saying."""
STATED = frozenset(
    "confirm deny describe recount detail outline announce disclose reveal reiterate reaffirm promise pledge predict forecast acknowledge allege".split()
)
"""Verbs of saying that in news use credit a plain object: "confirmed the launch"."""


def _clause_follows(units: Sequence[Unit], start: int, end: int, verb: Verb, *, wide: bool) -> bool:
    """Whether a clause without "that" begins at ``start`` that the verb can credit: "said the visit is off", "asked why"."""
    if not verb.takes & Takes.CLAUSE:
        return False
    tag = units[start].tag
    if tag in "SW" or (verb.lemma == "say" and tag in "DUROK"):
        return True
    return (verb.lemma in BARE or (wide and tag != "P")) and has_finite(units, start, end)


PLEDGES = frozenset("vow pledge promise threaten swear".split())
"""Verbs that credit a plan to somebody in news use."""
