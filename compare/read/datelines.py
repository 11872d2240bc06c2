"""Whose copy it is: the agency named in the dateline or on the © line.

Owns the patterns of both lines; ``compare/read/agencies.py`` knows the spellings. The dateline stays in the text.
Used by ``compare/read/fields.py`` and the formats that have to tell prose from furniture.
"""

from __future__ import annotations

import re

from compare.patterns import late
from compare.read.agencies import agency, outlet_name

DASH = r"(?:--|[—–―-])"

_PLACE = r"[^\W\d_][^()\n]{0,60}?"
_DATELINE = re.compile(rf"(?P<place>{_PLACE})?\s*\((?P<name>[^()\n]{{2,40}})\)\s{{0,3}}(?P<dash>{DASH})?")
_SOLE_NAME = re.compile(r"(?P<name>[A-Z][A-Za-z-]{1,20}(?: [A-Z][a-z]+)?)\s{0,3}(?:--|[—–―])\s")
_PLACE_WORDS = late(r"(?:[A-Z][\w.'’-]*|\d{1,4}|of|de|la|al|el|and|del|da|do|am|der|y)(?:,?\s+|,?\Z|/)")
_PARTY = re.compile(r"[A-Z]+-\w|.\Z|\d")
MOST_PLACE_WORDS = 8
LONGEST_DATELINE = 160
"""How much of a body is looked at."""

_CREDIT = re.compile(
    r"\s*(?:©|\(c\)\s|copyright\s(?=\W|\d{4}))(?:\s|©|\(c\)|copyright\b|\d{4}(?:\s?[-–]\s?\d{4})?|,|by\b)*(?P<name>[^\n]*)",
    re.IGNORECASE,
)
LONGEST_CREDIT = 160
_RIGHTS = re.compile(r"[.,;|\s]*(?:all rights reserved|no reproduction|this material).*\Z", re.IGNORECASE)
LONGEST_NAME = 40


def dateline_outlet(body: str) -> str | None:
    """Return the outlet that the dateline at the start of ``body`` names, or None.

    Known agencies are recognised with or without a dash after the bracket ("TOKYO (Kyodo) --"). An unknown name counts
    where a place stands before it and a dash behind it ("SEOUL, Aug. 13 (The Wire) -").
    """
    opening = body[:LONGEST_DATELINE].lstrip()
    found = _DATELINE.match(opening)
    if found is None:
        sole = _SOLE_NAME.match(opening)
        return agency(sole["name"]) if sole else None
    name, place = found["name"], (found["place"] or "").strip()
    if known := agency(name):
        return known if not place or found["dash"] or _is_place(place) else None
    if place and found["dash"] and _is_place(place) and not _PARTY.match(name) and name[0].isupper():
        return outlet_name(name)
    return None


def has_dateline(line: str) -> bool:
    """Whether ``line`` opens with a dateline that names its outlet."""
    return dateline_outlet(line) is not None


def credit_name(line: str) -> str | None:
    """Return the name on a credit line ("© KYODO", "Copyright 2026 The Wire. All rights reserved."); "" if it is one without a name that could be an outlet's; None if it is none."""
    found = _CREDIT.fullmatch(line) if len(line) <= LONGEST_CREDIT else None
    if found is None:
        return None
    name = _RIGHTS.sub("", found["name"]).strip(" .,|0123456789")
    return name if len(name) <= LONGEST_NAME else ""


def _is_place(place: str) -> bool:
    """Whether ``place`` reads as the place and day of a dateline: capitalised words and figures only."""
    at = words = 0
    while at < len(place):
        word = _PLACE_WORDS.match(place, at)
        if word is None or words == MOST_PLACE_WORDS:
            return False
        at, words = word.end(), words + 1
    return True
