"""The companies, clubs and offices that an article names: whom "Kazehaya", "Rovers" and "the company" mean.

People are ``people.py``'s; ``resolve.py``, next in the flow, asks both.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from operator import attrgetter
from typing import NamedTuple

from compare.claims.sourcing.sources_en import (
    AGENCY_NOUNS,
    AGENCY_WORDS,
    COMPANY_NOUNS,
    COMPANY_WORDS,
    COUNTRIES,
    GENERIC_NAMES,
    INSTITUTIONS,
    OUTLET_WORDS,
)
from compare.claims.sourcing.spelling import folded

_NAME = r"[A-ZÀ-Þ][\w’'&-]*"
_RUN = re.compile(rf"{_NAME}(?: {_NAME})+(?: (?:of|for) (?:the )?{_NAME}(?: {_NAME})*)?")
COMPANY = "company"
AGENCY = "public body"
CLUB = "club"
CLUB_WORDS = frozenset("rovers united wanderers albion fc athletic sporting city".split())


class Body(NamedTuple):
    """One mention of a body by its full name."""

    name: str
    """Folded."""
    start: int


class Bodies(NamedTuple):
    """Every body that an article names in full, in text order."""

    by: Mapping[str, Sequence[Body]]
    """By the word that stands for it alone: "kazehaya", "rovers"."""
    nouns: Mapping[str, Sequence[Body]]
    """By what it is: "bank", "union"; "company" for all that do business."""


def bodies_of(text: str) -> Bodies:
    """Return the bodies that an article names in full."""
    by: dict[str, list[Body]] = {}
    nouns: dict[str, list[Body]] = {}
    for run in _RUN.finditer(text):
        words = folded(run[0].removeprefix("The ")).split()
        head = next((word for word in words if word in HEADS), "")
        if not head or len(words) == 1 or words[0] == head:
            continue
        body = Body(" ".join(words), run.start())
        nouns.setdefault(head, []).append(body)
        if head in COMPANY_WORDS:
            nouns.setdefault(CLUB if head in CLUB_WORDS else COMPANY, []).append(body)
        if head in AGENCY_WORDS:
            nouns.setdefault(AGENCY, []).append(body)
        if words[0] not in GENERIC_NAMES and words[0] not in COUNTRIES:
            by.setdefault(words[0], []).append(body)
        if head in CLUB_WORDS:
            by.setdefault(head, []).append(body)
    return Bodies(by, nouns)


HEADS = (INSTITUTIONS | COMPANY_WORDS) - OUTLET_WORDS - frozenset("who house force un state city".split()) | CLUB_WORDS
"""Words that make a run of capitals the name of a body."""


def body_named(bodies: Bodies, name: str, place: int) -> str:
    """Return the full name of the body that one word stands for; empty if there is none."""
    return _nearest(bodies.by.get(name, ()), place)


def body_meant(bodies: Bodies, noun: str, place: int) -> str:
    """Return the body named before that "the bank", "the company" means; empty if none is."""
    known = bodies.nouns.get(noun) or bodies.nouns.get(_sort_of(noun))
    before = bisect_left(known, place, key=_start) if known else 0
    return known[before - 1].name if known and before else ""


def _sort_of(noun: str) -> str:
    """Return under what else than its own noun a body may be known."""
    return COMPANY if noun in COMPANY_NOUNS else AGENCY if noun in AGENCY_NOUNS else ""


def only_body(bodies: Bodies, noun: str) -> str:
    """Return the one body of the article that a noun of business can mean, wherever it is named; empty if several can."""
    names = {body.name for body in bodies.nouns.get(COMPANY, ())} if noun in COMPANY_NOUNS else set()
    return names.pop() if len(names) == 1 else ""


def _nearest(known: Sequence[Body], place: int) -> str:
    """Return the name last mentioned before ``place``, else the first after it."""
    if not known:
        return ""
    before = bisect_left(known, place, key=_start)
    return known[max(before - 1, 0)].name


_start = attrgetter("start")
