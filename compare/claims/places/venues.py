"""Places without a name: "in the engine room", "at a royal guest house", "at his home".

A room excludes another room, and a site another site; of a room and a site one may hold the other, and a town may hold
both. Only words of the table are read, where the phrase ends with them ("the hotel industry" is no place). Linear in the
text. Feeds ``reading.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from compare.claims.places.words_en import BEHIND_VENUES, ROOM, ROOMS, SITE, SITES, VENUE_PREPOSITIONS
from compare.model import Span

_BETWEEN = r"(?:(?!(?:of|the|a|an|to|and|or|for|with|that|in|at|on|by|from)\b)[\w'’-]+ ){0,3}?"


@cache
def _heads() -> Mapping[str, tuple[str, str]]:
    """By word: the word that stands for it, and the kind of place."""
    return {
        word.replace("_", " "): (row.split()[0].replace("_", " "), kind)
        for kind, rows in ((ROOM, ROOMS), (SITE, SITES))
        for row in rows
        for word in row.split()
    }


@cache
def _pattern() -> re.Pattern[str]:
    ranked = sorted(_heads(), key=lambda word: (-len(word), word))
    heads = "|".join(f"[{word[0]}{word[0].upper()}]{word[1:]}" for word in ranked)
    return re.compile(
        rf"\b(?:{'|'.join(VENUE_PREPOSITIONS)}) (?:the|a|an|his|her|its|their) {_BETWEEN}({heads})"
        rf"(?=[,.;:)”\"]|$| (?:{'|'.join(BEHIND_VENUES)})\b)"
    )


def venues(text: str, sentence: Span) -> Iterator[tuple[Span, int, str, str]]:
    """Yield the words of each place without a name, where its phrase begins, what it is matched as, and its kind."""
    for match in _pattern().finditer(text, sentence.start, sentence.end):
        folded, kind = _heads()[match[1].lower()]
        start = match.start() + match[0].index(" ") + 1
        yield Span(start, match.end()), match.start(), folded, kind
