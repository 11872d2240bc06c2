"""What of a credited sentence its source says: not what the outlet adds by the way, ", who ran for governor,".

Feeds ``credits.py``.
"""

from __future__ import annotations

import re
from dataclasses import replace

from compare.model import Attribution, Claim, Manner, Span
from compare.rules.credited_words import words_of

_TAIL = re.compile(r",\s(?:which|who|whose|where)\s[^,“”\"]+\Z")
_ASIDE = re.compile(r",\s(?:which|who|whose|where)\s[^,“”\"]+(?:,|\Z)")
TOO_SHORT = 20
"""Characters that must stand before such a tail."""


def said_part(text: str, given: Attribution) -> Attribution:
    """Return the attribution without ", which ..." at its end: background that the outlet adds in its own words."""
    if given.manner is Manner.DIRECT:
        return given
    last = given.content[-1]
    tail = _TAIL.search(text, last.start, last.end)
    if tail is None or tail.start() - last.start < TOO_SHORT:
        return given
    return replace(given, content=(*given.content[:-1], Span(last.start, tail.start())))


def told_aside(text: str, claim: Claim, given: Attribution) -> frozenset[str]:
    """Return the stems that a credited sentence holds only by the way: "Lund, who ran for governor, is ahead, aides said"."""
    if given.manner is Manner.DIRECT:
        return frozenset()
    asides = [Span(*aside.span()) for part in given.content for aside in _ASIDE.finditer(text, part.start, part.end)]
    places = words_of(text, claim).places
    return frozenset(
        stem for stem, spans in places.items() if all(any(one.contains(span) for one in asides) for span in spans)
    )
