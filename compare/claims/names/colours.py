"""The political colour that copy gives a name: "the conservative Heron Institute", "the Heron Institute, a nonpartisan group".

Read in the words right before a name and in an apposition behind it. Tables: ``colours_en.py``. Feeds
``compare/rules/colours.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from compare.claims.names.colours_en import COLOURS, OF_BODIES
from compare.claims.words import lowered
from compare.model import Name, NameKind, Span

_BEFORE, _BEHIND = 60, 90
"""Letters before a name, and behind it, in which its colour is told."""
_CUT = re.compile(r"[,.;:“”\"()]|\b(?:the|an?|and|or|of|by|with)\b", re.IGNORECASE)
_APPOSED = re.compile(r"(?:[’']s)?, (?:an?|the|which|who|one|described) ([^,.;]*)")
_WORD = re.compile(r"[A-Za-z][\w-]*")


@cache
def _table() -> Mapping[str, tuple[str, bool]]:
    """By word in small letters: the colour shown, and whether it is said of bodies alone."""
    return {
        word.lower(): (row.split()[0], bodies)
        for rows, bodies in ((COLOURS, False), (OF_BODIES, True))
        for row in rows
        for word in row.split()
    }


@cache
def _any_colour() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(sorted(_table(), key=lambda word: (-len(word), word)))})\b")


@lru_cache(maxsize=256)
def colour_words(text: str) -> tuple[int, ...]:
    """Return where words of colour begin in a text, in order: a sentence without one is not looked at again."""
    return tuple(match.start() for match in _any_colour().finditer(lowered(text)))


def colours_of(text: str, sentence: Span, name: Name) -> Iterator[tuple[Span, str]]:
    """Yield the words of colour beside a name, with the colour that each stands for."""
    for start, end in _beside(text, sentence, name):
        for match in _WORD.finditer(text, start, end):
            colour, bodies = _table().get(match[0].lower(), ("", False))
            if colour and not (bodies and name.kind is NameKind.PERSON):
                yield Span(*match.span()), colour


def _beside(text: str, sentence: Span, name: Name) -> Iterator[tuple[int, int]]:
    """Where a name's colour may stand: back to the last break before it, and in the apposition behind."""
    start = max(sentence.start, name.span.start - _BEFORE)
    cuts = [match.end() for match in _CUT.finditer(text, start, name.span.start)]
    yield (cuts[-1] if cuts else start), name.span.start
    apposed = _APPOSED.match(text, name.span.end, min(sentence.end, name.span.end + _BEHIND))
    if apposed:
        yield apposed.span(1)
