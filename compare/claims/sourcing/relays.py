"""Whose report the words come from: the outlet that a source spoke to, and the paper in which it was said.

"Told Reuters in an interview" relays for everybody but Reuters. Next in the flow: ``__init__.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from compare.claims.sourcing.describe import describe
from compare.claims.sourcing.found import Found
from compare.claims.sourcing.sources_en import OUTLET_WORDS
from compare.claims.sourcing.spelling import folded
from compare.model import SourceKind, Span

_BREAK = re.compile(r"\b(?:to|with|by|in|on|from|of|that|for|at|via)\b|[,;:\"“”]")
_OPENING = re.compile(
    r"\W*(?:In (?:\w+ ){0,3}(?:interview|remarks|comments|letter|column|article|broadcast)|Speaking|Talking|Writing)\b"
)
"""How a sentence begins that says first to whom something was said."""
_OWNED = re.compile(r"(.*?\w)['’]s?\s")
_CAPITAL = re.compile(r"[A-ZÀ-Þ]")
PRONOUNS = frozenset("he she it they we i you who which that this these those one".split())
"""Speakers inside somebody's words who are no new source."""


def told_to(text: str, found: Found, outlet: str) -> Span | None:
    """Return the other outlet that a source spoke to: "told the daily Ostblick", "in an interview with the BBC, Lee said"."""
    asides = [found.aside] if found.aside else []
    if found.source and _OPENING.match(text, found.sentence.start, found.source.start):
        asides.append(Span(found.sentence.start, found.source.start))
    return next(
        (medium for aside in asides for medium in _media(text, aside) if not is_own(medium.of(text), outlet)), None
    )


def _media(text: str, aside: Span) -> Iterator[Span]:
    """Yield the outlets that a listener or an occasion names."""
    if not _may_name_outlet(aside.of(text)):
        return
    start = aside.start
    for mark in (*_BREAK.finditer(text, aside.start, aside.end), None):
        piece = text[start : mark.start() if mark else aside.end]
        words = piece.strip()
        owner = _OWNED.match(words)
        place = start + piece.find(words)
        for said in (words, owner[1] if owner else ""):
            if said and describe(said).kind is SourceKind.MEDIA:
                yield Span(place, place + len(said))
                break
        start = mark.end() if mark else aside.end


def _may_name_outlet(words: str) -> bool:
    return bool(_CAPITAL.search(words)) or any(word in OUTLET_WORDS for word in words.split())


def is_own(words: str, outlet: str) -> bool:
    """Whether the words name the outlet that wrote the article."""
    own, said = (frozenset(folded(name).split()) - GENERIC for name in (outlet, words))
    return (bool(own & said) and (own <= said or said <= own)) or _in_short(folded(outlet), folded(words))


def _in_short(outlet: str, words: str) -> bool:
    """Whether the outlet's name is the words run together, or their first letters: "nyt" for "The New York Times"."""
    said = [word for word in words.split() if word != "the"]
    letters = "".join(word[0] for word in said)
    return " " not in outlet and (
        outlet in {"".join(said), "".join(w for w in said if w not in GENERIC)}
        or (len(letters) > 1 and outlet == letters)
    )


GENERIC = frozenset("the news agency wire press daily newspaper".split())
"""Words that outlets have in common."""


def issued_in(text: str, found: Found) -> str:
    """Return the paper in which something was said: "statement" for "said in a statement on Monday"; else empty."""
    paper = _PAPER.search(text, found.aside.start, found.aside.end) if found.aside else None
    return paper[1] if paper else ""


_PAPER = re.compile(r"\bin (?:an? |its |the )?(?:\w+ ){0,2}(statement|filing|release|letter|notice|report|memo)\b")


def speaker_inside(text: str, nested: Span | None) -> Span | None:
    """Return who speaks inside somebody's words, unless that is a pronoun."""
    return nested if nested and nested.of(text).lower() not in PRONOUNS else None
