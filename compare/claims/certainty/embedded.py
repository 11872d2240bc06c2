"""How far the words above a clause vouch for it: "a one-in-three chance that they will lose" is a possibility.

The words stand in ``embedded_en.py``. Feeds ``compare/claims/certainty/__init__.py``.
"""

from __future__ import annotations

from compare.claims.certainty.embedded_en import EMBEDDING, HINTS
from compare.claims.hints import Hints
from compare.claims.words import lowered
from compare.model import Certainty, Span
from compare.patterns import late

ABOVE = 110
"""Characters before a verb within which the words above its clause stand."""

_ROWS = tuple(
    (level, late(rf"\b({pattern})\b(?:\sthat)?\s(?:[^\s,;:.“”\"()]+\s){{0,8}}\Z")) for level, pattern in EMBEDDING
)
_HINTED = Hints(HINTS)
_NEXT_CLAUSE = late(
    r"\b(?:which|who|but|because|although|while|after|before|when|as|(?:and|or)\s(?:we|he|she|they|it|i|I))\s"
)


def embedded(text: str, sentence: Span, place: int) -> Certainty | None:
    """Return how sure a clause is whose verb group begins at ``place``, by the words above it; None if none stand there."""
    start = max(sentence.start, place - ABOVE)
    small = lowered(text)
    for number in sorted(_HINTED.tried(small[start:place])):
        level, row = _ROWS[number]
        found = row.search(small, start, place)
        if found and not _NEXT_CLAUSE.search(text, found.end(1), place):
            return level
    return None
