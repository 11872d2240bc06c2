"""The order of events: what a sentence puts before or after something else.

"On the way to London" puts a stop before the arrival; "right before or right after the voyage" leaves it open.
The phrases are a table. Comparing outlets is for ``compare/rules/dates.py``.
"""

from __future__ import annotations

import re

from compare.claims.words import fold, lowered, tokens
from compare.model import OrderMention, Precedence, Span

_OWN = r"(?:his|her|its|their|the)"
_JUST = r"(?:just |shortly |soon |right |immediately |days |hours |weeks )?"

ORDER_PHRASES: tuple[tuple[str, tuple[Precedence, ...]], ...] = (
    # left open
    (rf"(?:either )?{_JUST}before or {_JUST}after", (Precedence.AFTER, Precedence.BEFORE)),
    (rf"(?:either )?{_JUST}after or {_JUST}before", (Precedence.AFTER, Precedence.BEFORE)),
    (r"before and after", (Precedence.AFTER, Precedence.BEFORE)),
    # a journey
    (rf"on {_OWN} way (?:back|home) from", (Precedence.AFTER,)),
    (rf"on {_OWN} (?:return|way back)(?: \w+)? from", (Precedence.AFTER,)),
    (rf"on {_OWN} way (?:back )?to", (Precedence.BEFORE,)),
    (r"en route (?:back )?to", (Precedence.BEFORE,)),
    (r"en route (?:back |home )?from", (Precedence.AFTER,)),
    (r"before (?:flying|heading|traveling|travelling|going|moving|departing) (?:on )?(?:to|for)", (Precedence.BEFORE,)),
    (r"after (?:visiting|leaving|returning from|stopping in)", (Precedence.AFTER,)),
    # the plain words
    (r"ahead of", (Precedence.BEFORE,)),
    (r"prior to", (Precedence.BEFORE,)),
    (r"in the (?:run-up|lead-up) to", (Precedence.BEFORE,)),
    (rf"{_JUST}before", (Precedence.BEFORE,)),
    (rf"{_JUST}after", (Precedence.AFTER,)),
    (r"following", (Precedence.AFTER,)),
    (r"in the wake of", (Precedence.AFTER,)),
    (rf"once (?={_OWN}\b)", (Precedence.AFTER,)),
    (r"on the (?:sidelines|margins) of", (Precedence.DURING,)),
)
"""What the words allow, longest phrases first: the first that matches at a place wins."""

HINTS = (
    "before",
    "after",
    "way",
    "return",
    "route",
    "ahead",
    "prior",
    "run-up",
    "lead-up",
    "following",
    "wake",
    "once",
    "sidelines",
    "margins",
)
"""Letters of which every phrase above holds some: a sentence with none of them is not looked at further."""

OBJECT_ENDS = r"[,;:.!?](?=\s|$)|\b(?:and|but|when|while|which|who|that|said|says|according|because|where|with)\b"
"""Where the other event's words stop."""

OBJECT_WORDS = 8
_PATTERN = re.compile(r"\b(?:" + "|".join(f"({phrase})" for phrase, _ in ORDER_PHRASES) + r")\b")
_END = re.compile(OBJECT_ENDS)
_POINTING = re.compile(r"\s+th(?:at|is|ese|ose)\b")
"""A word that points to the other event and ends nothing: "after that inspection"."""


def read_order(text: str, sentence: Span) -> tuple[OrderMention, ...]:
    """Return what the sentence puts before, during or after something else, in reading order."""
    small = lowered(text)
    words = sentence.of(small)
    if not any(hint in words for hint in HINTS):
        return ()
    found = []
    for match in _PATTERN.finditer(small, sentence.start, sentence.end):
        pointing = _POINTING.match(small, match.end(), sentence.end)
        end = _END.search(small, pointing.end() if pointing else match.end(), sentence.end)
        behind = tokens(text, Span(match.end(), end.start() if end else sentence.end))[:OBJECT_WORDS]
        other = tuple(dict.fromkeys(fold(token.stem) for token in behind if token.content))
        if other:
            readings = ORDER_PHRASES[(match.lastindex or 1) - 1][1]
            found.append(OrderMention(Span(match.start(), behind[-1].span.end), readings, other))
    return tuple(found)
