"""Who or what is described and not named: "an inmate", "a grain company"; and what copy calls those whom it names.

"Luis Carr, a 24-year-old inmate," is called an inmate, "the family business, Carr Mills," a business, "the Net League" a
league. Tables: ``descriptions_en.py``. Feeds ``compare/rules/unnamed.py``. Never raises; linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from compare.claims.names.descriptions_en import BODIES, FOLLOWING, PEOPLE
from compare.claims.words import content_stems, lowered
from compare.model import Name, NameKind, Span
from compare.patterns import one_of

PERSON, BODY = "person", "body"
_WORD = r"[\w'’.$-]+"
_NO_PART = (
    "an? the this that one over of in on at to for by with from and or who which than his her its their our".replace(
        " ", "|"
    )
)
_APPOSED = re.compile(r"(?:['’]s)?,? (?:\d{1,3}, )?(?:an?|the|one of|his|her|its|their) ([^,.;:()]*)")
_ENDS = re.compile(r"\b(?:of|for|who|whose|that|in|at|which|to|from|with|on|by|and|near)\b")
_BREAK = re.compile(rf"\b(?:{_NO_PART}) |[,;:()\"“”]")
BEHIND, BEFORE = 90, 40
"""Characters behind and before a name in which copy says what it is."""


class Described(NamedTuple):
    """Somebody or something that a sentence describes and does not name."""

    span: Span
    """"a 24-year-old inmate"."""
    kind: tuple[str, str]
    """Person or body, and the word that stands for all its words."""
    stems: frozenset[str]
    """Of the words before the last."""


@cache
def _kinds() -> Mapping[str, tuple[str, str]]:
    rows = ((PERSON, PEOPLE), (BODY, BODIES))
    return {word: (sort, row.split()[0]) for sort, each in rows for row in each for word in row.split()}


@cache
def _pattern() -> re.Pattern[str]:
    heads = one_of(_kinds())
    return re.compile(
        rf"\b(?:an?|one|another) (?P<more>(?:(?!(?:{_NO_PART}) ){_WORD} ){{0,4}}?)(?P<head>{heads})"
        rf"(?=['’]s\b|[,.;:)”\"]|$| (?:{'|'.join(FOLLOWING)})\b)"
    )


@lru_cache(maxsize=4096)
def described(text: str, sentence: Span) -> tuple[Described, ...]:
    """Return who and what a sentence describes without a name, in reading order."""
    return tuple(
        Described(Span(*match.span()), _kinds()[match["head"]], frozenset(content_stems(match["more"])))
        for match in _pattern().finditer(lowered(text), sentence.start, sentence.end)
    )


def called(text: str, sentence: Span, name: Name) -> Iterator[tuple[tuple[str, str], frozenset[str]]]:
    """Yield what a sentence calls a name that it has, with the stems of the words before that."""
    behind = text[name.span.end : min(sentence.end, name.span.end + BEHIND)].lower()
    if apposed := _APPOSED.match(behind):
        yield from _kind_of(_ENDS.split(apposed[1])[0])
    before = text[max(sentence.start, name.span.start - BEFORE) : name.span.start].lower()
    if before[-1:] == " ":
        yield from _kind_of(_BREAK.split(before.rstrip(" ,"))[-1])
    if name.kind is not NameKind.PERSON and " " in name.folded:
        yield from _kind_of(name.folded)


def _kind_of(phrase: str) -> Iterator[tuple[tuple[str, str], frozenset[str]]]:
    *more, head = phrase.split() or [""]
    kind = _kinds().get(head)
    if kind is not None:
        yield kind, frozenset(content_stems(" ".join(more)))
