"""Whose report the words come from: the outlet that a source spoke to, and outlets known only by what they do.

"Told Reuters in an interview" relays for everybody but Reuters. Next in the flow: ``__init__.py``.
"""

from __future__ import annotations

import re
from dataclasses import replace

from compare.claims.sourcing.describe import Description, describe
from compare.claims.sourcing.people import People
from compare.claims.sourcing.sources_en import OUTLET_WORDS
from compare.claims.sourcing.spelling import folded
from compare.model import SourceKind, Span

_PIECE = re.compile(r"(?:(?!\b(?:to|with|by|in|on|from|of|that|for|at|via)\b)[^,;:\"“”])+")
_OWNED = re.compile(r"(.*?\w)['’]s?\s")
_CAPITAL = re.compile(r"[A-ZÀ-Þ]")
PRONOUNS = frozenset("he she it they we i you who which that this these those one".split())
"""Speakers inside somebody's words who are no new source."""


def told_to(text: str, aside: Span | None, outlet: str) -> Span | None:
    """Return the other outlet that stands between a cue and its words: "told the daily Ostblick in an interview"."""
    if aside is None or not _may_name_outlet(aside.of(text)):
        return None
    for piece in _PIECE.finditer(text, aside.start, aside.end):
        words = piece[0].strip()
        start = piece.start() + piece[0].find(words)
        owner = _OWNED.match(words)
        for said in (words, owner[1] if owner else ""):
            if said and describe(said).kind is SourceKind.MEDIA and not is_own(said, outlet):
                return Span(start, start + len(said))
    return None


def _may_name_outlet(words: str) -> bool:
    return bool(_CAPITAL.search(words)) or any(word in OUTLET_WORDS for word in words.split())


def is_own(words: str, outlet: str) -> bool:
    """Whether the words name the outlet that wrote the article."""
    own, said = (frozenset(folded(name).split()) - GENERIC for name in (outlet, words))
    return bool(own & said) and (own <= said or said <= own)


GENERIC = frozenset("the news agency wire press daily newspaper".split())
"""Words that outlets have in common."""


def reporting(known: Description, people: People) -> Description:
    """Take a bare name that "reported" something for an outlet, unless the article knows a person of that name."""
    name = folded(known.name)
    if known.kind is not SourceKind.PERSON or not name or name.split()[-1] in people.by:
        return known
    return replace(known, kind=SourceKind.MEDIA, name="")


def speaker_inside(text: str, nested: Span | None) -> Span | None:
    """Return who speaks inside somebody's words, unless that is a pronoun."""
    return nested if nested and nested.of(text).lower() not in PRONOUNS else None
