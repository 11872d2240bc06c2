"""Places told in one breath: "in Quezon City and Cebu", "herring from Norway and Iceland"; and places told alone.

Whether two outlets put different ones in one slot is for ``compare/rules/place_slots.py``. Linear in the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from compare.claims.gazetteer_en import ADJECTIVES, COUNTRIES, STATES, WITHIN
from compare.claims.places.reading import place_name
from compare.claims.places.words_en import CALENDAR, NO_PLACES, SLOTS
from compare.model import Span

_WORD = r"[^\W\d_a-zß-öø-ÿ][\w-]*(?:['’](?!s\b)[\w-]+)*"
_NAME = rf"{_WORD}(?: {_WORD}){{0,2}}"
_BEFORE = rf"\b(?P<before>{'|'.join(SLOTS)})(?: both)?(?: the)? "
_LIST = re.compile(rf"{_BEFORE}(?P<list>{_NAME}(?:, {_NAME})*,? (?:and|or) {_NAME})(?!\w|['’]s| [A-Z])")
_ALONE = re.compile(rf"{_BEFORE}(?P<list>{_NAME})(?!\w| (?:and|or) [A-Z]|, [A-Z]\w+(?:,| and| or)|['’]s)")
_SOMEBODY = re.compile(r"(?:,|\b[A-Z][\w’'-]+) $")
"""What stands before "of" and a place where somebody is from there: a name, or a comma."""
LOOK_BACK = 30
"""Characters before "of" that are looked at."""
_JOINT = re.compile(r",? (?:and|or) |, ")


@dataclass(frozen=True, slots=True)
class PlaceList:
    """Some places named together, or one named alone."""

    span: Span
    members: tuple[str, ...]
    """As places are matched, in reading order."""
    slot: str
    """What the word before them says of them: "in", "from", "to"."""


@lru_cache(maxsize=4096)
def place_lists(text: str, sentence: Span) -> tuple[PlaceList, ...]:
    """Return what may be lists of places in one sentence, in reading order. Never raises."""
    found = []
    for match in _LIST.finditer(text, sentence.start, sentence.end):
        members = tuple(place_name(name) for name in _JOINT.split(match["list"]))
        if len(set(members)) == len(members) and not any(_is_other(name) for name in members):
            found.append(PlaceList(Span(*match.span("list")), members, SLOTS[match["before"]]))
    return tuple(found)


@lru_cache(maxsize=4096)
def places_alone(text: str, sentence: Span) -> tuple[PlaceList, ...]:
    """Return what may be places named alone in one sentence, in reading order. Never raises."""
    found = ((match, place_name(match["list"])) for match in _ALONE.finditer(text, sentence.start, sentence.end))
    return tuple(
        PlaceList(Span(*match.span("list")), (name,), SLOTS[match["before"]])
        for match, name in found
        if name
        and not _is_other(name)
        and (match["before"] != "of" or _SOMEBODY.search(text[max(0, match.start() - LOOK_BACK) : match.start()]))
    )


def known_place(name: str) -> bool:
    """Whether the gazetteer knows a place."""
    return name in COUNTRIES or name in WITHIN or name in STATES


def _is_other(name: str) -> bool:
    """Whether it is a day, a month, a people, a body or an abbreviation cut off, and no place."""
    if known_place(name):
        return False
    words = name.split()
    return (
        len(name) < SHORTEST
        or name in ADJECTIVES
        or not CALENDAR.isdisjoint(words)
        or not NO_PLACES.isdisjoint((words[0], words[-1]))
    )


SHORTEST = 4
"""Letters of the shortest name of a place that the gazetteer need not know."""
